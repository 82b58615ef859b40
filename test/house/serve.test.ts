import { readdirSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDemo } from '../../tools/demo-campaign.mjs';
import { serve } from '../../tools/serve.mjs';
import { ROOT, textOf } from '../support/sources.js';

const DEMO = '.cache/campaign-test';

/** Asks with the path exactly as written: fetch would tidy up the dots first. */
function ask(url: string, path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(url), { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    });
    sent.once('error', reject).end();
  });
}

describe('npm start', () => {
  let neighbour: Server;
  let site: Awaited<ReturnType<typeof serve>>;
  let taken: number;

  beforeAll(async () => {
    neighbour = createServer().listen(0, 'localhost');
    await new Promise((resolve) => neighbour.once('listening', resolve));
    taken = (neighbour.address() as AddressInfo).port;
    await buildDemo({ folder: DEMO, more: ['--no-print'] });
    site = await serve({ port: taken, demo: DEMO });
  }, 60_000);

  afterAll(async () => {
    neighbour.close();
    await site.close();
    rmSync(join(ROOT, DEMO), { recursive: true });
  });

  it('takes a later port if its own is taken', () => {
    expect(Number(new URL(site.url).port)).toBeGreaterThan(taken);
  });

  it('serves the readers, the worker under its own policy', async () => {
    for (const [name, type] of [
      ['readers.js', 'text/javascript'],
      ['worker.js', 'text/javascript'],
      ['tesseract-core-simd-lstm.wasm', 'application/wasm'],
    ]) {
      const answer = await fetch(new URL(`readers/${name!}`, site.url));
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain(type);
      expect(answer.headers.get('content-security-policy')).toContain("'wasm-unsafe-eval'");
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    }
    expect((await ask(site.url, '/readers/package.json')).status).toBe(404);
  });

  it.each([
    ['/', 'text/html', 'examples/community-site/index.html'],
    ['/index.html', 'text/html', 'examples/community-site/index.html'],
    ['/fraud-free.js', 'text/javascript', 'packages/elements/dist/fraud-free.js'],
    ['/page.css', 'text/css', 'packages/campaign/assets/page.css'],
    ['/fraud-free.js?v=2', 'text/javascript', 'packages/elements/dist/fraud-free.js'],
    ['/fraud-free-quiz.js', 'text/javascript', 'packages/elements/dist/fraud-free-quiz.js'],
    ['/docs/', 'text/html', 'examples/docs/dist/index.html'],
    ['/docs/fraud-check.html', 'text/html', 'examples/docs/dist/fraud-check.html'],
    ['/docs/docs.css', 'text/css', 'examples/docs/docs.css'],
    ['/docs/states.js', 'text/javascript', 'examples/docs/states.js'],
    ['/fraud-free.js.map', 'application/json', 'packages/elements/dist/fraud-free.js.map'],
  ])('serves %s', async (path, type, file) => {
    const answer = await ask(site.url, path);
    expect(answer.status).toBe(200);
    expect(answer.type).toContain(type);
    expect(answer.body).toBe(textOf(file));
    expect(await ask(site.url, path, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each([
    ['/campaign/', 'text/html', 'index.html'],
    ['/campaign/en/quiz/winter/', 'text/html', 'en/quiz/winter/index.html'],
    ['/campaign/seal.json', 'application/json', 'seal.json'],
    ['/campaign/manifest.en.webmanifest', 'application/manifest+json', 'manifest.en.webmanifest'],
  ])('serves the sealed campaign: %s', async (path, type, file) => {
    const answer = await ask(site.url, path);
    expect(answer).toMatchObject({ status: 200, type: expect.stringContaining(type) as string });
    expect(answer.body).toBe(textOf(`${DEMO}/site/${file}`));
  });

  it('keeps no private key of it, nor serves anything beside it', () => {
    expect(readdirSync(join(ROOT, DEMO)).sort()).toEqual(['key.public.json', 'site']);
    expect(textOf('examples/community-site/index.html')).toContain('href="./campaign/"');
  });

  it.each([
    '/nothing',
    '/campaign/nothing.html',
    '/campaign/../key.public.json',
    '/campaign/..%2fkey.public.json',
    '/campaign/%2e%2e/key.public.json',
    '/campaign/quiz',
    '/../package.json',
    '/docs/nothing.html',
    '/docs/.hidden',
    '/docs/../../../package.json',
    '/docs/..%2fbuild.mjs',
    '/..%2fplain-html%2findex.html',
    '/%2e%2e/%2e%2e/package.json',
    '/@fs/etc/hosts',
  ])('does not serve %s', async (path) => {
    expect((await ask(site.url, path)).status).toBe(404);
  });
});
