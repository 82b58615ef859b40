/** A place on this device for one thing that an element keeps for its resident. Nothing is ever sent from there. */
export interface Kept {
  /** What was kept, as it was read from JSON; undefined if there is none, or none can be read. */
  read(): unknown;
  /** Whether it was kept: storage may be switched off or full, and then the element says so. */
  write(value: unknown): boolean;
  clear(): void;
}

/**
 * Keeps one thing in the browser's storage on this device, under a name of ours.
 *
 * @param storage asked for each time, since asking alone may throw where storage is switched off
 * @example
 * keptOnDevice('emergency').write({ done: ['call-110'] }); // => true
 */
export function keptOnDevice(name: string, storage: () => Storage = () => localStorage): Kept {
  const key = `fraud-free-${name}`;
  return {
    read: () => attempt(() => JSON.parse(storage().getItem(key) ?? 'null') ?? undefined, undefined),
    write: (value) =>
      attempt(() => {
        storage().setItem(key, JSON.stringify(value));
        return true;
      }, false),
    clear: () => attempt(() => storage().removeItem(key), undefined),
  };
}

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}
