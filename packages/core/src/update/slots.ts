type Bytes = Uint8Array<ArrayBuffer>;

/** Where files are kept between two visits: IndexedDB in a page, a folder in Node. */
export interface UpdateStorage {
  read(name: string): Promise<Bytes | undefined>;
  /** May be cut off at any moment, by a loss of power for instance: then the file of that name may be anything. */
  write(name: string, bytes: Bytes): Promise<void>;
}

/** One thing, kept in two files that are written in turn: one of them is whole whenever the power goes. */
export interface Slots<Value> {
  /** The newest that is whole. */
  read(): Promise<Value | undefined>;
  /** What is there, whole or not. */
  raw(): Promise<readonly Bytes[]>;
  write(bytes: Bytes): Promise<void>;
}

/**
 * @param open takes up what was kept; `undefined` if it is broken; the greater `count` is the newer
 */
export function createSlots<Value extends { readonly count: number }>(
  storage: UpdateStorage,
  name: string,
  open: (bytes: Bytes) => Promise<Value | undefined>,
): Slots<Value> {
  const names = [`${name}-a`, `${name}-b`] as const;
  let next = 0;
  return {
    async read() {
      const [a, b] = await Promise.all(
        names.map(async (file) => {
          const bytes = await storage.read(file);
          return bytes && (await open(bytes));
        }),
      );
      const best = a !== undefined && (b === undefined || a.count > b.count) ? 0 : 1;
      next = 1 - best;
      return best === 0 ? a : b;
    },
    async raw() {
      const files = await Promise.all(names.map((file) => storage.read(file)));
      return files.filter((bytes) => bytes !== undefined);
    },
    async write(bytes) {
      await storage.write(names[next]!, bytes);
      next = 1 - next;
    },
  };
}
