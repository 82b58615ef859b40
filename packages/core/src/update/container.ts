import { decodeUtf8, encodeUtf8 } from './utf8.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Several files in one: `FFC1`, how long the list is, the list as JSON `[[name, length] …]`, the files one by one. */
const MAGIC = [0x46, 0x46, 0x43, 0x31];

export function packFiles(files: ReadonlyMap<string, Bytes>): Bytes {
  const list = encodeUtf8(JSON.stringify([...files].map(([name, { length }]) => [name, length])));
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 8 + list.length);
  const bytes = new Uint8Array(total);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(4, list.length);
  bytes.set(list, 8);
  let at = 8 + list.length;
  for (const file of files.values()) {
    bytes.set(file, at);
    at += file.length;
  }
  return bytes;
}

/** @returns the files, or `undefined` for anything else, a container that was cut short included */
export function unpackFiles(bytes: Bytes): Map<string, Bytes> | undefined {
  if (bytes.length < 8 || MAGIC.some((byte, i) => bytes[i] !== byte)) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4);
  const list = parse(decodeUtf8(bytes.subarray(8, 8 + length)));
  if (!Array.isArray(list)) return undefined;
  const files = new Map<string, Bytes>();
  let at = 8 + length;
  for (const entry of list as unknown[]) {
    const [name, size] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof name !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
      return undefined;
    files.set(name, bytes.slice(at, at + size));
    at += size;
  }
  return at === bytes.length ? files : undefined;
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
