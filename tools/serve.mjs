import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { preview } from 'vite';
import { besidePage } from './beside-page.mjs';
import { servedReaders } from './served-readers.mjs';
import { DEMO } from './demo-campaign.mjs';
import { ROOT } from './run.mjs';

/** The documentation of the elements, which is built, at `/docs/` beside every site. */
const DOCS = 'examples/docs/dist';
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/** Of what a campaign has beside these. */
const MORE_TYPES = {
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/**
 * Serves a folder of examples, the bundle, the readers and the documentation on localhost, and nothing else.
 *
 * @param port the first port to try; if it is taken, the next free one is used
 * @returns the address, and a function that ends the server
 */
export async function serve({ port, site = 'examples/community-site', demo = DEMO }) {
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir: site },
    preview: { port, strictPort: false },
    plugins: [
      {
        name: 'beside-the-site',
        configurePreviewServer(own) {
          own.middlewares.use(beside);
          own.middlewares.use(documentation);
          own.middlewares.use(readers);
          own.middlewares.use(campaign(`${demo}/site`));
        },
      },
    ],
  });
  const { port: used } = server.httpServer.address();
  return { url: `http://localhost:${used}/`, close: () => server.close() };
}

/** Its files all lie in one folder, so that a name is enough. */
function documentation(request, response, next) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/docs') {
    response.writeHead(301, { Location: '/docs/' });
    return response.end();
  }
  const [, name] = /^\/docs\/([\w.-]*)$/.exec(pathname) ?? [];
  if (name === undefined || name.startsWith('.')) return next();
  const file = name || 'index.html';
  if (!existsSync(join(ROOT, DOCS, file))) return next();
  send(response, request, `${DOCS}/${file}`, `${TYPES[extname(file)]}; charset=utf-8`);
}

const { serve: readerFile } = servedReaders('/readers/');

/** As a site has them that copied them with `fraud-free readers`, under the policy that the worker needs. */
async function readers(request, response, next) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = await readerFile({ path: pathname });
  if (!file) return next();
  const type = { js: 'text/javascript; charset=utf-8' }[file.type] ?? file.type;
  response.writeHead(200, {
    ...file.headers,
    'Content-Type': type,
    'Content-Length': file.body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

/** The example campaign at `/campaign/`, where it was built: names and folders without a dot at their front. */
function campaign(folder) {
  return (request, response, next) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/campaign') {
      response.writeHead(301, { Location: '/campaign/' });
      return response.end();
    }
    const [, path] = /^\/campaign\/((?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?)$/.exec(pathname) ?? [];
    if (path === undefined) return next();
    const file = path.replace(/(^|\/)$/, '$1index.html');
    if (!statSync(join(ROOT, folder, file), { throwIfNoEntry: false })?.isFile()) return next();
    const type = TYPES[extname(file)] ?? MORE_TYPES[extname(file)] ?? 'text/plain';
    send(response, request, `${folder}/${file}`, type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  };
}

function beside(request, response, next) {
  const file = besidePage(new URL(request.url, 'http://localhost').pathname.slice(1));
  if (!file || !existsSync(join(ROOT, file))) return next();
  send(response, request, file, `${TYPES[extname(file)] ?? 'application/json'}; charset=utf-8`);
}

function send(response, request, file, type) {
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', statSync(join(ROOT, file)).size);
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method === 'HEAD') response.end();
  else createReadStream(join(ROOT, file)).pipe(response);
}
