import { expect, it } from 'vitest';
import { nearestName } from '../../../packages/elements/src/misuse/nearest-name.js';

const NAMES = ['receive', 'readers', 'elder', 'lang', 'stale-after', 'no-keep', 'src'];

it.each([
  ['recieve', 'receive'],
  ['reader', 'readers'],
  ['staleAfter', 'stale-after'],
  ['nokeep', 'no-keep'],
  ['eldr', 'elder'],
  ['scr', 'src'],
  ['language', undefined],
  ['mode', undefined],
  ['href', undefined],
  ['alt', undefined],
])('%s is meant to be %s', (written, meant) => {
  expect(nearestName(written, NAMES)).toBe(meant);
});

it('means nothing where there is nothing', () => {
  expect(nearestName('src', [])).toBeUndefined();
});
