import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** A folder on a plain host, below `/sub/`, as a community office would put it somewhere on its own. */
export interface StaticSite {
  readonly url: string;
  /** The network is gone, until it is there again. */
  setReachable(on: boolean): void;
  /** Ways that were asked for since the last call. */
  asked(): string[];
  close(): Promise<void>;
}

export async function serveStatic(folder: string): Promise<StaticSite> {
  let reachable = true;
  let paths: string[] = [];
  const server: Server = createServer((request, response) => {
    if (!reachable) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    paths.push(pathname);
    const path = join(folder, pathname.replace(/^\/sub\//, '').replace(/(^|\/)$/, '$1index.html'));
    if (!pathname.startsWith('/sub/') || !existsSync(path)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', 'Cache-Control': 'no-cache' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`,
    setReachable(on) {
      reachable = on;
      if (!on) server.closeAllConnections();
    },
    asked() {
      const all = paths;
      paths = [];
      return all;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
