import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { oldStyles, OLDEST } from '../../tools/old-browsers.mjs';
import { textOf } from '../support/sources.js';

const BUNDLES = [
  'fraud-free-updates.js',
  ...(JSON.parse(textOf('packages/elements/dist/fraud-free.json')) as string[]).filter((name) => name.endsWith('.js')),
];

describe(`what ${OLDEST.name} reads`, () => {
  const { ecmaVersion } = OLDEST;

  it.each(BUNDLES)('is the syntax of dist/%s', (name) => {
    // Chromium 63 had import() already, two years before the standard.
    const code = textOf(`packages/elements/dist/${name}`).replaceAll(/\bimport\(/g, 'load(');
    expect(() => parse(code, { ecmaVersion, sourceType: 'module' })).not.toThrow();
  });

  it.each([
    'a?.b',
    'a ?? b',
    'a ??= b',
    'class A { #b }',
    'class A { b = 1 }',
    'try {} catch {}',
    '1n',
    '/a/d',
    '/a/v',
  ])('is not %s', (code) => {
    expect(() => parse(code, { ecmaVersion, sourceType: 'module' })).toThrow();
  });
});

it.each([
  ['margin-block-start: 1em;', 'margin-top: 1em;'],
  ['padding-block: 1em;', 'padding-top: 1em; padding-bottom: 1em;'],
  ['padding-block: 1em 2em;', 'padding-top: 1em; padding-bottom: 2em;'],
  ['margin-block-start: calc(var(--_gap) * 1.5);', 'margin-top: calc(var(--_gap) * 1.5);'],
  ['padding-inline: 0.5em;', 'padding-left: 0.5em; padding-right: 0.5em;'],
  ['inset-block: 0;', 'top: 0; bottom: 0;'],
  // Which side this is depends on the direction of the text.
  ['padding-inline: 1em 2em;', 'padding-inline: 1em 2em;'],
  ['margin-inline-start: 1em;', 'margin-inline-start: 1em;'],
  ['p { margin: 0; }', 'p { margin: 0; }'],
])('writes %s in the old way', (css, expected) => {
  expect(oldStyles(css)).toBe(expected);
});
