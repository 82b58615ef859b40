import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/* What a page writes into `integrity` is of the very files that stand beside it. */
const dist = join(import.meta.dirname, '../../packages/elements/dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

it('tells the hash of each file of the bundle', () => {
  const hashes = JSON.parse(read('fraud-free-integrity.json')) as Record<string, string>;
  expect(Object.keys(hashes)).toEqual(JSON.parse(read('fraud-free.json')));
  for (const [name, hash] of Object.entries(hashes))
    expect(hash, name).toBe(`sha384-${createHash('sha384').update(read(name)).digest('base64')}`);
});
