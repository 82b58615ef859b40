import { encodeCatalog, withoutExamples } from '@fraud-free/core/wire';
import { catalog } from '@fraud-free/rules';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const json = packed(JSON.stringify(catalog));

it.each([
  ['whole', encodeCatalog(catalog), 0.8],
  ['without examples', encodeCatalog(withoutExamples(catalog)), 0.65],
])('the shipped catalog as bytes, %s, takes less than its JSON, gzipped', (_, bytes, share) => {
  expect(packed(bytes)).toBeLessThan(json * share);
});
