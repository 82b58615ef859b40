import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { ROOT } from './run.mjs';

/** Files outside of the site that it asks for beside its own: the bundle, as a site's owner would copy it there. */
const BUILT = {
  '/fraud-free.js': ['packages/elements/dist/fraud-free.js', 'text/javascript; charset=utf-8'],
  '/fraud-free-updates.js': ['packages/elements/dist/fraud-free-updates.js', 'text/javascript; charset=utf-8'],
  '/fraud-free.js.map': ['packages/elements/dist/fraud-free.js.map', 'application/json; charset=utf-8'],
};

/**
 * Serves a folder of examples and the bundle on localhost, and nothing else.
 *
 * @param port the first port to try; if it is taken, the next free one is used
 * @returns the address, and a function that ends the server
 */
export async function serve({ port, site = 'examples/community-site' }) {
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: site },
    preview: { port, strictPort: false },
    plugins: [{ name: 'bundle', configurePreviewServer: (own) => void own.middlewares.use(bundle) }],
  });
  const { port: used } = server.httpServer.address();
  return { url: `http://localhost:${used}/`, close: () => server.close() };
}

function bundle(request, response, next) {
  const [file, type] = BUILT[new URL(request.url, 'http://localhost').pathname] ?? [];
  if (file === undefined || !existsSync(join(ROOT, file))) return next();
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method === 'HEAD') response.end();
  else createReadStream(join(ROOT, file)).pipe(response);
}
