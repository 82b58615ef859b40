import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { renderPage } from './render.js';

// node examples/server-rendering/server.js, after `npm run build`
const server = createServer((request, response) => {
  if (request.url === '/client.js') {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    createReadStream(new URL('dist/client.js', import.meta.url)).pipe(response);
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
