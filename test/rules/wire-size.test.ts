import { catalog } from '@fraud-free/rules';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const packed = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;
const built = (name: string): Uint8Array => readFileSync(new URL(`../../rules/dist/${name}`, import.meta.url));
const json = packed(JSON.stringify(catalog));

it.each([
  ['what a check needs', ['catalog.bin'], 0.45],
  ['what a Chinese page loads first', ['zh.bin'], 0.25],
  ['the rest of what a check needs', ['en.bin'], 0.2],
  ['everything', ['catalog.bin', 'payments.bin', 'learning.bin', 'procedures.bin'], 0.7],
  ['everything, as text in a module', ['index.js'], 0.8],
])('the shipped catalog, %s, takes less than its JSON, gzipped', (_, files, share) => {
  expect(files.reduce((sum, file) => sum + packed(built(file)), 0)).toBeLessThan(json * share);
});
