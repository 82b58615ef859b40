import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeFiles } from '../../tools/disguise-data.mjs';
import { ROOT, textOf } from '../support/sources.js';

const FOLDER = 'packages/catalog/src/disguise/data';

it('what is known of Chinese characters is what tools/disguise-data.mjs makes', async () => {
  const made = await makeFiles();
  expect(readdirSync(`${ROOT}/${FOLDER}`).sort()).toEqual(Object.keys(made).sort());
  const stale = Object.keys(made).filter((name) => made[name] !== textOf(`${FOLDER}/${name}`));
  expect(stale, 'run: node tools/disguise-data.mjs').toEqual([]);
}, 180_000);
