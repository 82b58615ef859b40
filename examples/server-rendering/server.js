import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { renderPage } from './render.js';

const TYPES = { js: 'text/javascript', css: 'text/css' };

// node examples/server-rendering/server.js, after `npm run build`
const server = createServer((request, response) => {
  // What the build left: the script, its style sheet, and what the script loads later.
  const [, file, type] = /^\/(client\.(?=js$|css$)|assets\/[\w-]+\.(?=js$))(\w+)$/.exec(request.url) ?? [];
  if (file !== undefined) {
    const stream = createReadStream(new URL(`dist/${file}${type}`, import.meta.url));
    stream.on('open', () => response.setHeader('Content-Type', `${TYPES[type]}; charset=utf-8`));
    stream.on('error', () => response.writeHead(404).end());
    stream.pipe(response);
  } else if (request.url === '/') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(renderPage());
  } else {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 8081), 'localhost', () =>
  console.log(`The page is at http://localhost:${server.address().port}/`),
);
