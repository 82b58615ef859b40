import type { ReactiveControllerHost } from 'lit';

/** A module that an element needs later than its first rendering, or never. */
export interface Part<T> {
  /** The module, once it is there. */
  now?: T;
  readonly load: () => Promise<T>;
}

/**
 * A part, or undefined until it has come; then the host renders again. Where it cannot be had, the element goes on without
 * it, and asks again at its next rendering. Who takes all elements at once sets `now` and waits for nothing.
 *
 * @example
 * const part = partFor(this, besidePart);
 * return part ? part.shareView(…) : nothing;
 */
export function partFor<T>(host: ReactiveControllerHost, part: Part<T>): T | undefined {
  if (part.now) return part.now;
  void part.load().then(
    (module) => {
      part.now = module;
      host.requestUpdate();
    },
    () => undefined,
  );
  return undefined;
}
