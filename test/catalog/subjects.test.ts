import { compileRules } from '@fraud-free/catalog';
import { decodeCatalog } from '@fraud-free/core';
import { encodeParts } from '@fraud-free/core/wire';
import { describe, expect, it } from 'vitest';
import { SCRIPT, smallRules } from './support/small-rules.js';

const LINE = 'subjects: { zh-CN: [快递, 包裹, 理赔], en: [parcel, courier, refund] }';
const withSubjects = (line: string): ReturnType<typeof compileRules> =>
  compileRules(smallRules({ [SCRIPT]: [[LINE, line]] }), { partial: true });
const codes = (line: string): string[] => withSubjects(line).findings.map(({ code }) => code);

describe('what a script is about', () => {
  it('stands in the catalog as messages are read: folded, once, in order', () => {
    const { catalog, findings } = withSubjects(
      'subjects: { zh-CN: [貨運, 包裹, 货运, 理赔], en: [Parcel, "refund ", a-b] }',
    );
    expect(findings).toEqual([]);
    expect(catalog?.scripts[0]?.subjects).toEqual({
      'zh-CN': ['包裹', '理赔', '货运'],
      en: ['a-b', 'parcel', 'refund'],
    });
  });

  it('comes with the language that it is in', () => {
    const { catalog } = compileRules(smallRules());
    const { zh, en, extended } = encodeParts(catalog!);
    expect(decodeCatalog(zh).scripts[0]?.subjects).toEqual({ 'zh-CN': ['包裹', '快递', '理赔'] });
    const whole = decodeCatalog(zh, extended, en);
    expect(whole.scripts[0]?.subjects).toEqual(catalog!.scripts[0]!.subjects);
  });
});

describe('what is wrong with subjects is said', () => {
  it.each([
    ['none', '', ['subjects-few', 'subjects-few']],
    ['too few', 'subjects: { zh-CN: [快递, 包裹], en: [parcel, courier, refund] }', ['subjects-few']],
    ['no word', 'subjects: { zh-CN: [快递, 包裹, （理赔）], en: [parcel, courier, refund] }', ['subject-form']],
    ['twice the same', 'subjects: { zh-CN: [快递, 包裹, 包裹], en: [parcel, courier, refund] }', ['schema']],
  ])('%s', (_, line, expected) => {
    expect(codes(line)).toEqual(expected);
  });

  it('one that half the catalog is about', () => {
    const files = smallRules();
    const script = files.find(({ path }) => path === SCRIPT)!;
    const others = Array.from({ length: 8 }, (_, i) => ({
      path: `parcels/other-${i}.yaml`,
      text: script.text
        .replaceAll('parcel-refund', `other-${i}`)
        .replace('[快递, 包裹, 理赔]', `[快递, 话题${i}, 事${i}]`),
    }));
    const { findings } = compileRules([...files, ...others], { partial: true });
    const common = findings.filter(({ code }) => code === 'subject-common');
    expect(common.map(({ message }) => message)).toEqual([
      '9 scripts are about “快递”',
      '9 scripts are about “parcel”',
      '9 scripts are about “courier”',
      '9 scripts are about “refund”',
    ]);
  });
});
