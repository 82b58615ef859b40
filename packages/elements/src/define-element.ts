/** A class that can be registered; `version` is that of the package it came with. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element unless its name is taken: the first copy on a page wins, and a second one does no harm.
 * Warns once per page load when the copy that won is of another version.
 *
 * @example
 * defineElement('fraud-check', FraudCheck);
 */
export function defineElement(name: string, element: VersionedElement): void {
  const taken = customElements.get(name) as Partial<VersionedElement> | undefined;
  if (taken === undefined) customElements.define(name, element);
  else if (taken.version !== element.version) warnOnce(name, taken.version ?? 'unknown', element.version);
}

let warned = false;

function warnOnce(name: string, theirs: string, ours: string): void {
  if (warned) return;
  warned = true;
  console.warn(
    `Fraud-Free: <${name}> stays version ${theirs}; version ${ours} is not used. Load one copy of @fraud-free/elements.`,
  );
}
