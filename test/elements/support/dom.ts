import { fixtureSync, type html } from '@open-wc/testing';
import type { LitElement } from 'lit';

type TemplateResult = ReturnType<typeof html>;

/** Every element in a shadow tree and in those inside of it. */
export function deepElements(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
  ]);
}

/** The first element inside, in whatever shadow tree, that a selector holds for; fails if there is none. */
export function deep<T extends Element = HTMLElement>(host: Element, selector: string): T {
  const found = deepAll<T>(host, selector)[0];
  if (found === undefined) throw new Error(`There is no ${selector} in <${host.localName}>.`);
  return found;
}

export function deepAll<T extends Element = HTMLElement>(host: Element, selector: string): T[] {
  return deepElements(host.shadowRoot!).filter((element): element is T => element.matches(selector));
}

/** All text that a person could read in the element, shadow trees included, spaces joined; in a frame, too. */
export function deepText(host: Element): string {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node.nodeName === 'STYLE') return '';
    if (node.nodeName === 'SLOT') {
      const assigned = (node as HTMLSlotElement).assignedNodes();
      return (assigned.length > 0 ? assigned : [...node.childNodes]).map(read).join('');
    }
    return [...((node as Partial<Element>).shadowRoot ?? node).childNodes].map(read).join('');
  };
  return read(host).replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, looked up through shadow trees. */
export function deepFocus(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What can be operated and is on show. */
export function targets(host: Element): HTMLElement[] {
  return deepAll(host, 'a[href], button, textarea, input, select, summary').filter(
    (element) => element.getClientRects().length > 0,
  );
}

/** The sizes, in px, of all text on show. */
export function textSizes(host: Element): { readonly text: string; readonly size: number }[] {
  return deepElements(host.shadowRoot!)
    .filter((element) => element.getClientRects().length > 0 && !element.matches('style, .visually-hidden'))
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node): node is Text => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '')
        .map((node) => ({ text: node.data.trim(), size: Number.parseFloat(getComputedStyle(element).fontSize) })),
    );
}

/**
 * Puts a template on the page and waits for the elements in it. Unlike `fixture`, it waits for no frame, which a
 * browser does not paint in a tab that lies behind another test's.
 */
export async function stage<T extends Element>(template: TemplateResult): Promise<T> {
  const staged = fixtureSync<T>(template);
  for (const element of [staged, ...staged.querySelectorAll('*')])
    await (element as Partial<LitElement>).updateComplete;
  return staged;
}

/** Lets observers report and elements render. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
