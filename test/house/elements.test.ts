import { expect, it } from 'vitest';
import { pageBundle } from '../../tools/page-bundle.mjs';

/** The modules of elements that stay in a page's bundle which imports this, by their folder. */
async function elementsOf(code: string): Promise<string[]> {
  const output = await pageBundle(code, { external: ['@fraud-free/rules'] });
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
