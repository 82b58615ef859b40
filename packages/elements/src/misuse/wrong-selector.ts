/**
 * What is wrong with an attribute that has to be a selector of CSS, what was expected and what to do; nothing if it is one.
 *
 * @example
 * wrongSelector('fraud-guard', 'messages', 'li['); // => '<fraud-guard messages="li["> is no selector of CSS. …'
 */
export function wrongSelector(tag: string, attribute: string, selector: string): string | undefined {
  try {
    document.createDocumentFragment().querySelector(selector);
    return undefined;
  } catch {
    return `<${tag} ${attribute}="${selector}"> is no selector of CSS. Expected one that finds each message, such as ${attribute}=".chat li". Mend it, or leave it out.`;
  }
}
