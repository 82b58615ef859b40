/** By tag, what loads the module that registers it. */
export type LazyElements = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Registers elements when their tags are first seen in the document: those that stand there, and those that come later.
 * What stands inside an element is shown until then, and stays if its file cannot be had; it is asked for again with the
 * next such element. Inside a shadow root of the page's own nothing is seen: ask for it by the function that is returned.
 *
 * @returns loads the module of a tag, once
 * @example
 * const load = defineLazily({ 'fraud-quiz': () => import('./fraud-quiz/define.js') });
 * await load('fraud-quiz');
 */
export function defineLazily(elements: LazyElements, page: Document = document): (tag: string) => Promise<void> {
  const loading = new Map<string, Promise<void>>();
  const load = (tag: string): Promise<void> => {
    let own = loading.get(tag);
    if (own === undefined) {
      own = (elements[tag]?.() ?? Promise.resolve()).then(
        () => undefined,
        (error: unknown) => {
          loading.delete(tag);
          console.warn(`Fraud-Free: <${tag}> could not be loaded; what stands inside of it is shown.`, error);
        },
      );
      loading.set(tag, own);
    }
    return own;
  };
  const waiting = (): string[] => Object.keys(elements).filter((tag) => !loading.has(tag));
  const look = (): void => {
    const tags = waiting();
    if (tags.length === 0) observer.disconnect();
    else for (const found of page.querySelectorAll(tags.join())) void load(found.localName);
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true, subtree: true });
  look();
  return load;
}
