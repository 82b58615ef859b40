import { misuseOf, NO, TAGS } from './misuse/misuse-of.js';
import { nearestName } from './misuse/nearest-name.js';
import { loadReaders } from './reading/readers-module.js';

/** What {@link checkPage} works with; handed in for tests. */
export interface CheckPageOptions {
  /** The part of the page that is looked at, now and whenever it changes. */
  readonly root?: Document | Element;
  /** Told each thing once, with the element that it is about. */
  readonly tell?: (text: string, element: Element) => void;
  /** Milliseconds that an element may take until it is registered and has something to show. */
  readonly patience?: number;
}

/**
 * For development: tells in the console how a page misuses the elements, with what was expected and what to do. Importing
 * this module begins it for the whole page. Elements that nobody has registered, misspelled tags, attributes and slots,
 * values that mean nothing, a language that is not there, nothing to show, two copies, and addresses (`src`, `readers`,
 * `issuer`) where nothing is: it asks for these once more, so it belongs on no page that is published.
 *
 * @returns stops it
 * @example
 * import '@fraud-free/elements/check-page';
 * // Fraud-Free: <fraud-check elder="false"> is on: an attribute that is a yes or no is on wherever it stands. Leave it out.
 */
export function checkPage({ root = document, tell = warn, patience = 5_000 }: CheckPageOptions = {}): () => void {
  const said = new Set<string>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const asked = new Set<string>();
  // An element that writes `elder=""` itself must not hide that the page wrote `elder="false"`.
  const written = new WeakMap<Element, Map<string, string>>();

  const say = (element: Element, texts: readonly string[]): void => {
    for (const text of texts) if (!said.has(text)) tell((said.add(text), text), element);
  };
  const look = async (element: Element): Promise<void> => {
    timers.delete(element);
    if (!element.isConnected) return;
    say(element, [
      ...unregistered(element),
      ...misuseOf(element, written.get(element)),
      ...copies(element.ownerDocument),
    ]);
    for (const address of addressesOf(element)) {
      if (asked.has(address.url)) continue;
      asked.add(address.url);
      say(element, await unreachable(address));
    }
  };
  const note = (element: Element, name: string, value: string): void => {
    if (NO.test(value)) written.set(element, new Map(written.get(element)).set(name, value));
  };
  const later = (element: Element): void => {
    for (const { name, value } of element.attributes) note(element, name, value);
    clearTimeout(timers.get(element));
    timers.set(
      element,
      setTimeout(() => void look(element), patience),
    );
  };
  const add = (node: Node): void => {
    if (!(node instanceof Element || node instanceof Document)) return;
    for (const one of [node, ...node.querySelectorAll('*')])
      if (one instanceof Element && one.localName.startsWith('fraud-')) later(one);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName, oldValue } of records) {
      if (type === 'childList') addedNodes.forEach(add);
      else if (target instanceof Element && target.localName.startsWith('fraud-')) {
        note(target, attributeName!, oldValue ?? '');
        later(target);
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeOldValue: true });
  add(root);
  return () => {
    observer.disconnect();
    timers.forEach((timer) => clearTimeout(timer));
    timers.clear();
  };
}

function warn(text: string, element: Element): void {
  console.warn(`Fraud-Free: ${text}`, element);
}

function unregistered({ localName }: Element): string[] {
  if (customElements.get(localName) !== undefined) return [];
  if (TAGS.includes(localName))
    return [
      `<${localName}> is not registered, so what stands inside of it stays. Load fraud-free.js and the files beside it, or import '@fraud-free/elements/${localName}/define'; where that was done, look for a file that could not be loaded.`,
    ];
  const meant = nearestName(localName, TAGS);
  return [`There is no <${localName}>. ${meant ? `Write <${meant}>.` : `There are ${TAGS.join(', ')}.`}`];
}

/** Of one version they do no harm but that all is loaded twice; of two, which one serves depends on which came first. */
function copies(page: Document): string[] {
  const versions = new Set(TAGS.map((tag) => (customElements.get(tag) as { version?: string } | undefined)?.version));
  versions.delete(undefined);
  if (versions.size > 1)
    return [
      `There are elements of the versions ${[...versions].join(' and ')} on this page. Load one copy of @fraud-free/elements.`,
    ];
  const scripts = [...page.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const files = new Set(scripts.filter((src) => /\/fraud-free\.js(?:[?#]|$)/u.test(src)));
  return files.size > 1
    ? [`fraud-free.js is loaded from ${[...files].join(' and ')}. Load one copy of @fraud-free/elements.`]
    : [];
}

/** Addresses that an element names, with where they stand. */
function addressesOf(element: Element): Address[] {
  return (['src', 'readers', 'issuer'] as const).flatMap((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    // An issuer may be the thumbprint of a key, too.
    if (value === '' || (name === 'issuer' && !/[./]/u.test(value))) return [];
    const here = `<${element.localName} ${name}="${value}">`;
    return { here, url: new URL(value, element.baseURI).href, isFolder: name === 'readers' };
  });
}

interface Address {
  readonly here: string;
  readonly url: string;
  /** That of the readers, which are loaded as a script. */
  readonly isFolder: boolean;
}

async function unreachable({ here, url, isFolder }: Address): Promise<string[]> {
  try {
    if (isFolder) await loadReaders(url);
    else await fetchFile(url);
    return [];
  } catch (error) {
    return [
      `${here}: ${(error as Error).message} Put the file there or mend the address; the policy of the page, and of another server, must allow it.`,
    ];
  }
}

async function fetchFile(url: string): Promise<void> {
  const response = await fetch(url).catch((error: unknown) => error as Error);
  if (response instanceof Error) throw new Error(`${url} cannot be had (${response.message}).`);
  if (!response.ok) throw new Error(`${url} cannot be had (the server answers ${response.status}).`);
}

if (typeof document !== 'undefined') checkPage();
