import { readFileSync } from 'node:fs';

/**
 * The files of @fraud-free/readers for the example site and tests, as a site has them that copied them into a folder. Each comes
 * with the strictest policy under which the worker can run: to ask another server for anything would fail.
 *
 * @param base the folder's address
 */
export function servedReaders(base) {
  return {
    name: 'served-readers',
    async serve({ path }) {
      if (!path.startsWith(base)) return undefined;
      const { siteFiles } = await import('@fraud-free/readers/node');
      const file = siteFiles().find(({ name }) => name === path.slice(base.length));
      const type = path.endsWith('.js')
        ? 'js'
        : path.endsWith('.wasm')
          ? 'application/wasm'
          : 'application/octet-stream';
      return file && { body: readFileSync(file.path), type, headers: { 'content-security-policy': POLICY } };
    },
  };
}

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
