import { compileRules, diffCatalogs, makeDeltas, readRules, writeLike, type RuleFile } from '@fraud-free/catalog';
import { createEngine, decodeCatalog, type Catalog, type Engine } from '@fraud-free/core';
import { encodeCatalog, encodeParts } from '@fraud-free/core/wire';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/sources.js';

/** Each gets a new summary and new words for the first of its own signals. */
const CHANGED: Readonly<Record<string, string>> = {
  romance: '火星团聚名额',
  'fake-loan': '月球贷款额度',
  'fake-recruitment': '深海试睡员',
  'tech-support': '量子电脑体检',
  'unpaid-toll': '云端过路费',
};

const files = readRules(`${ROOT}/rules`);
const compiled = (rules: readonly RuleFile[]): Catalog => compileRules(rules, { partial: true }).catalog!;
const isScript = (path: string, id: string): boolean =>
  path.endsWith(`/${id}.yaml`) && !/^(?:signals|questions|payments)\//.test(path);

const now = compiled(files);
const IDS = Object.keys(CHANGED);
const changed = compiled(
  files.map((file): RuleFile => {
    const id = IDS.find((id) => isScript(file.path, id));
    if (id === undefined) return file;
    const text = file.text.replace(/\n( +)any:\n/, `\n$1any:\n$1  - ${CHANGED[id]!}\n`);
    expect(text).not.toBe(file.text);
    return { ...file, text: text.replace(/(summary:\n +zh-CN: )/, `$1${CHANGED[id]!}，`) };
  }),
);
const fewer = compiled(files.filter(({ path }) => !IDS.some((id) => path.endsWith(`/${id}.yaml`))));

/** What a page fetches that has one of them and wants the other, in parts of the whole. */
async function shareOf(before: Catalog, after: Catalog): Promise<number> {
  const [old, given] = [before, after].map((catalog) => new Uint8Array(encodeParts(catalog).check));
  const file = writeLike(given!, old);
  const read = decodeCatalog(file);
  // The same but for the numbers of its patterns. Which of two words in one place counts for a signal may hang on them,
  // but no level does, and no script that is named.
  const parts = diffCatalogs(decodeCatalog(given!), read);
  expect(parts.filter(({ added, changed, retired }) => added.length + changed.length + retired.length > 0)).toEqual([]);
  const [one, other] = [createEngine(decodeCatalog(given!)), createEngine(read)];
  for (const { examples } of after.scripts) {
    for (const { text } of examples.hits) expect(told(other, text)).toEqual(told(one, text));
  }
  const { targets } = await makeDeltas(file, [old!]);
  return [...targets.values()][0]!.length / file.length;
}

const told = (engine: Engine, text: string): unknown => {
  const { level, scripts, advice } = engine.check(text);
  return [level, scripts[0]?.id, scripts[0]?.stage, advice];
};

describe('what differs between two releases of the real rules', () => {
  it.each([
    ['five scripts changed', now, changed, 0.005],
    ['five scripts more', fewer, now, 0.09],
    ['five scripts fewer', now, fewer, 0.05],
  ])(
    'is little, with %s',
    async (_, before, after, most) => {
      const share = await shareOf(before, after);
      expect(share).toBeGreaterThan(0.0001);
      expect(share).toBeLessThan(most);
    },
    60_000,
  );

  it('is nothing where nothing changed', () => {
    const bytes = new Uint8Array(encodeCatalog(now));
    expect(Buffer.compare(writeLike(bytes, bytes), bytes)).toBe(0);
    expect(writeLike(bytes, undefined)).toBe(bytes);
  }, 60_000);
});
