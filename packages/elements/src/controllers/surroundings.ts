/*
 * Elements take three settings from what stands around them: the language (`lang`), the place (`region`, `data-region`)
 * and the elder edition (`elder`, `data-elder`). All may change while the page is open, on any ancestor, inside or outside of a shadow root.
 */
const WATCHED = ['lang', 'elder', 'data-elder', 'region', 'data-region'];

/** The element itself or the nearest one around it that has an attribute of these names; looks through shadow roots. */
export function nearestWith(attributes: readonly string[], start: Element): Element | undefined {
  const selector = attributes.map((name) => `[${name}]`).join();
  for (let element: Element | undefined = start; element; element = parentOf(element)) {
    if (element.matches(selector)) return element;
  }
  return undefined;
}

/**
 * Calls back when a watched attribute changes anywhere in the trees that the element stands in.
 * Returns the function that stops it. Elements in one tree share one observer.
 */
export function watchSurroundings(element: Element, listener: () => void): () => void {
  const trees = treesAround(element);
  for (const tree of trees) listenersOf(tree).add(listener);
  return () => {
    for (const tree of trees) leave(tree, listener);
  };
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** The tree of the element, then that of its shadow host, and so on out to the document. */
function treesAround(element: Element): Node[] {
  const trees: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    trees.push(root);
    if (!(root instanceof ShadowRoot)) return trees;
  }
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new WeakMap<Node, Watch>();

function listenersOf(tree: Node): Set<() => void> {
  let watch = watches.get(tree);
  if (watch === undefined) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((listener) => listener()));
    observer.observe(tree, { subtree: true, attributes: true, attributeFilter: WATCHED });
    watch = { observer, listeners };
    watches.set(tree, watch);
  }
  return watch.listeners;
}

function leave(tree: Node, listener: () => void): void {
  const watch = watches.get(tree);
  watch?.listeners.delete(listener);
  if (watch?.listeners.size !== 0) return;
  watch.observer.disconnect();
  watches.delete(tree);
}
