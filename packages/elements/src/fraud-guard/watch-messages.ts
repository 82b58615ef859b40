/** So much text one message may hold, in UTF-16 units; what is longer is a page, and not a message. */
const LONGEST = 5_000;
/** So many messages are looked at in one go, so that a page with thousands does not stand still. */
const AT_ONCE = 50;

/**
 * Calls back for every element inside `root` that a selector holds for, now and as they come up or change, each text
 * once. Works in idle moments. Returns the function that stops it.
 */
export function watchMessages(
  root: Element,
  selector: string,
  found: (element: HTMLElement, text: string) => void,
): () => void {
  const seen = new WeakMap<Element, string>();
  const waiting = new Set<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const work = (): void => {
    timer = undefined;
    for (const element of [...waiting].slice(0, AT_ONCE)) {
      waiting.delete(element);
      const text = (element.textContent ?? '').trim();
      if (text === '' || text.length > LONGEST || seen.get(element) === text) continue;
      seen.set(element, text);
      found(element, text);
    }
    if (waiting.size > 0) timer = setTimeout(work);
  };
  const add = (node: Node): void => {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const around = element?.closest<HTMLElement>(selector);
    if (around && root.contains(around)) waiting.add(around);
    for (const inner of element?.querySelectorAll<HTMLElement>(selector) ?? []) waiting.add(inner);
    if (waiting.size > 0) timer ??= setTimeout(work);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) [target, ...addedNodes].forEach(add);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  add(root);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
