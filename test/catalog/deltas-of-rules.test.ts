import { compileRules, makeDeltas, readRules, writeLike, type RuleFile } from '@fraud-free/catalog';
import { decodeCatalog, type Catalog } from '@fraud-free/core';
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

describe('what differs where five of the real scripts changed', () => {
  const files = readRules(`${ROOT}/rules`);
  const changed = files.map((file): RuleFile => {
    const words = CHANGED[/^[^/]+\/([\w-]+)\.yaml$/.exec(file.path)?.[1] ?? ''];
    if (!words || /^(?:signals|questions|payments)\//.test(file.path)) return file;
    const text = file.text.replace(/\n( +)any:\n/, `\n$1any:\n$1  - ${words}\n`);
    expect(text).not.toBe(file.text);
    return { ...file, text: text.replace(/(summary:\n +zh-CN: )/, `$1${words}，`) };
  });
  const [before, after] = [files, changed].map((rules): Catalog => compileRules(rules, { partial: true }).catalog!);

  it('is about a tenth of the catalog', async () => {
    const [old, given] = [before!, after!].map((catalog) => new Uint8Array(encodeParts(catalog).check));
    const file = writeLike(given!, old);
    expect(decodeCatalog(file)).toEqual(decodeCatalog(given!));
    const { targets } = await makeDeltas(file, [old!]);
    const [delta] = targets.values();
    const share = delta!.length / file.length;
    expect(share).toBeLessThan(0.11);
  });

  it('is nothing where nothing changed', () => {
    const bytes = new Uint8Array(encodeCatalog(before!));
    expect(writeLike(bytes, bytes)).toEqual(bytes);
    expect(writeLike(bytes, undefined)).toBe(bytes);
  });
});
