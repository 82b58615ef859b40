import { bytesOf, newKeys, newWorld, published, sha256, type World } from '../../support/seals.js';

type Bytes = Uint8Array<ArrayBuffer>;

let made: Promise<World['keys']> | undefined;

/** One set of keys for a page of tests. */
export async function sealKeys(): Promise<World['keys']> {
  made ??= Promise.all([newKeys(), newKeys(), newKeys(), newKeys()]).then(([city, district, street, other]) => ({
    city,
    district,
    street,
    other,
  }));
  return await made;
}

/**
 * A sealed campaign as it lies on a server, by path.
 *
 * @param meddle what is changed before it is signed
 */
export async function sealedFolder(
  contents: Readonly<Record<string, unknown>>,
  meddle: (world: World) => void = () => {},
): Promise<Map<string, Bytes>> {
  const world = await newWorld(await sealKeys(), Date.now());
  const files = new Map(Object.entries(contents).map(([path, content]) => [path, bytesOf(content)]));
  const entries = [...files].map(async ([path, bytes]) => [
    path,
    { sha256: await sha256(bytes), length: bytes.length },
  ]);
  world.seal = { ...world.seal, files: Object.fromEntries(await Promise.all(entries)) as World['seal']['files'] };
  meddle(world);
  for (const [name, bytes] of Object.entries(await published(world))) files.set(`${name}.json`, bytes);
  return files;
}

/** Answers with files in the place of the network. @returns ends that */
export function serveFiles(served: ReadonlyMap<string, Bytes>, isOnline: () => boolean = () => true): () => void {
  const network = window.fetch;
  window.fetch = (url) => {
    const bytes = served.get(new URL(String(url), location.href).href);
    if (!isOnline()) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(bytes ? new Response(bytes) : new Response('', { status: 404 }));
  };
  return () => (window.fetch = network);
}

/** Gives an element the address of a sealed file, and waits until it says who made it. */
export async function showSealed(host: Element & { src: string }, path: string, content: unknown): Promise<void> {
  const root = `${location.origin}/sealed-${Date.now()}-${Math.random()}/`;
  const files = await sealedFolder({ [path]: content });
  const restore = serveFiles(new Map([...files].map(([name, bytes]) => [root + name, bytes])));
  host.setAttribute('issuer', (await sealKeys()).city.kid);
  host.setAttribute('src', root + path);
  try {
    await until(() => host.shadowRoot!.querySelector('.digits') !== null);
  } finally {
    restore();
    localStorage.removeItem(`fraud-free-seal ${root}`);
  }
}

/** Until a condition holds; not by timers alone, which browsers slow down in a tab that is not in front. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end;) {
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  }
}
