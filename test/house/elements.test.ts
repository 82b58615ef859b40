import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { expect, it } from 'vitest';
import { ROOT } from '../support/sources.js';

/** The modules of elements that stay in a page's bundle which imports this, by their folder. */
async function elementsOf(code: string): Promise<string[]> {
  const bundle = await rollup({
    input: 'page',
    external: ['@fraud-free/rules'],
    context: 'globalThis',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? code : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'], rootDir: ROOT }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const kept = output.flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([file, { renderedLength }]) => (renderedLength > 0 ? [file] : []))
      : [],
  );
  const folders = kept.flatMap((file) => /packages\/elements\/dist\/(fraud-[\w-]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

it('leaves out of a bundle the elements that nobody asked for', async () => {
  const warning = await elementsOf("export { FraudWarning } from '@fraud-free/elements'");
  expect(warning).toEqual(['fraud-warning']);
  const check = await elementsOf("import '@fraud-free/elements/fraud-check/define'");
  expect(check).toContain('fraud-check');
  expect(check).not.toContain('fraud-quiz');
}, 60_000);
