import { createHash } from 'node:crypto';

/**
 * What the files of a built catalog are, to be checked by whoever serves or embeds them: the format, the dated version,
 * and of each file its length in bytes and its SHA-256 as Subresource Integrity writes it.
 *
 * @param files by name; `catalog.json` says format and version
 */
export function integrityOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { format, version } = JSON.parse(String(files['catalog.json'])) as { format: number; version: string };
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content);
    const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
    return [name, { bytes: bytes.length, integrity }] as const;
  });
  return `${JSON.stringify({ format, version, files: Object.fromEntries(entries) }, null, 2)}\n`;
}
