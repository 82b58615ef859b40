import { createEngine, openCatalog } from '@fraud-free/core';
import { catalog } from '@fraud-free/rules';
import { expect, it } from 'vitest';

/*
 * An engine makes the tables of all patterns after some texts, and those of each of its first texts from what this one can
 * have. Whoever asks first is told the same.
 */
const TEXTS = [
  ...catalog.scripts.flatMap(({ examples: { hits, nearMisses } }) => [hits[0]!.text, nearMisses[0]!.text]).slice(0, 60),
  '加我薇信，把钱转到安全账户',
  '加.我.微.信 b.a.n.k',
  'suspended suspend click here to verify your account',
  '的',
  '',
];

it('judges a first text as it judges it after many', () => {
  const first = TEXTS.map((text) => createEngine(catalog).check(text));
  const engine = createEngine(catalog);
  for (const text of TEXTS) engine.check(text.repeat(3));
  expect(TEXTS.map((text) => engine.check(text))).toEqual(first);
});

it('judges by a catalog of bytes, whose words are spelled out as they are asked for, as by its JSON', () => {
  const opened = openCatalog(JSON.parse(JSON.stringify(catalog)));
  const verdicts = [catalog, opened].map((its) => TEXTS.map((text) => createEngine(its).check(text)));
  expect(verdicts[0]).toEqual(verdicts[1]);
});
