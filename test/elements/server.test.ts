import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/sources.js';

/*
 * A server that renders pages imports what the browser does. Each entry is imported as it is built, in a process of its
 * own, which has no window.
 */
const { exports } = JSON.parse(textOf('packages/elements/package.json')) as { exports: Record<string, unknown> };
const ENTRIES = Object.keys(exports)
  .filter((subpath) => !/\.(?:css|json)$/.test(subpath) && subpath !== './bundle')
  .map((subpath) => `@fraud-free/elements${subpath.slice(1).replace('*', 'fraud-check')}`);

function run(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
}

describe('on a server', () => {
  it.each(ENTRIES)('%s is imported, and asks for no window', (entry) => {
    expect(run(`await import('${entry}'); console.log(typeof window, typeof document);`)).toBe('undefined undefined\n');
  });

  it('a page is rendered with what stands inside the elements', () => {
    const html = run(
      `const { renderPage } = await import('./examples/server-rendering/render.js'); console.log(renderPage());`,
    );
    expect(html).toContain('<fraud-check><p>拿不准？拨打 <a href="tel:96110">96110</a> 问一问。</p></fraud-check>');
    expect(html).not.toContain('template');
  });
});
