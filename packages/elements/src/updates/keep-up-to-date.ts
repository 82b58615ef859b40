import { decodeCatalog, type Catalog } from '@fraud-free/core';
import { fromWeb, mergeCatalogs, openUpdates, type UpdateStatus, type UpdateStorage } from '@fraud-free/core/update';
import { indexedDbStorage } from './indexed-db-storage.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface KeepUpToDateOptions {
  /** The bytes of `metadata/1.root.json`, as they came with the page and not with the catalog: whom to trust. */
  readonly root: Bytes;
  /** Where the catalog is published, and where else if that does not answer: addresses that hold `metadata/`. */
  readonly repository: string | readonly string[];
  /** The catalog that came with the page; `catalogInUse()` gives it. */
  readonly floor: Catalog;
  /** Takes a catalog for the elements, with urgent patches: `setCatalog`. */
  readonly setCatalog: (catalog: Catalog | Bytes, ...patches: readonly Bytes[]) => void;
  /** Default: {@link indexedDbStorage}. */
  readonly storage?: UpdateStorage;
  /** Called at first, and after every attempt. */
  readonly onStatus?: (status: UpdateStatus) => void;
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface CatalogUpdates {
  readonly status: UpdateStatus;
  /** Asks now, without waiting for its time. @returns whether there is a newer catalog now; never throws */
  update(): Promise<boolean>;
  /** Ends asking. The catalog stays as it is. */
  stop(): void;
}

/** Milliseconds that a server may take for one file. */
const PATIENCE = 30_000;
/** The longest wait of a timer: pages sleep, and clocks are set. */
const LONGEST_WAIT = 600_000;

/**
 * Keeps the catalog of a page's elements up to date: takes up what was kept, asks the repository now and from time to
 * time, and swaps the engine while the page runs. Nothing is sent but requests for the files.
 *
 * @throws {UpdateError} if the root is none
 * @example
 * import { catalogInUse, setCatalog } from './fraud-free.js';
 * import { keepUpToDate } from './fraud-free-updates.js';
 *
 * const root = new Uint8Array(await (await fetch('root.json')).arrayBuffer());
 * await keepUpToDate({ root, repository: 'catalog/', floor: catalogInUse(), setCatalog, onStatus: console.log });
 */
export async function keepUpToDate({
  root,
  repository,
  floor,
  setCatalog,
  storage = indexedDbStorage(),
  onStatus = () => {},
  now = Date.now,
}: KeepUpToDateOptions): Promise<CatalogUpdates> {
  const updates = await openUpdates<Engine>({
    root,
    floor: { catalog: floor, source: floor, patches: [] },
    open: (bytes) => ({ catalog: decodeCatalog(bytes), source: bytes, patches: [] }),
    merge: ({ catalog, source, patches }, patch) => {
      const merged = mergeCatalogs(catalog, patch);
      return { catalog: merged, source, patches: merged === catalog ? patches : [...patches, patch] };
    },
    mirrors: [repository].flat().map((base) => fromWeb(new URL(base, document.baseURI).href, patientFetch)),
    storage,
    subtle: crypto.subtle,
    now,
  });
  let shown = updates.current;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let first = updates.current.source !== floor || updates.current.patches.length > 0;

  const show = (): void => {
    const { current } = updates;
    if (current !== shown || first) setCatalog(current.source, ...current.patches);
    [shown, first] = [current, false];
    onStatus(updates.status);
  };
  const attempt = async (): Promise<boolean> => {
    // What went wrong stands in the status.
    const isNew = await updates.update().catch(() => false);
    if (!isOver) show();
    return isNew;
  };
  const wait = (): void => {
    if (isOver) return;
    timer = setTimeout(() => void tick(), Math.min(LONGEST_WAIT, Math.max(1000, updates.status.next - now())));
  };
  const tick = async (): Promise<void> => {
    if (updates.status.next <= now()) await attempt();
    else if (!isOver) show();
    wait();
  };

  show();
  void tick();
  return {
    get status() {
      return updates.status;
    },
    update: attempt,
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

/** What the elements' engine is made of, and the catalog to judge it by. */
interface Engine {
  readonly catalog: Catalog;
  readonly source: Catalog | Bytes;
  readonly patches: readonly Bytes[];
}

const patientFetch: Parameters<typeof fromWeb>[1] = (url, options) =>
  fetch(url, { ...options, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
