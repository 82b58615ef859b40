import { compileRules, formatRules, readRules } from '@fraud-free/catalog';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The text of one file, formatted. */
function format(path: string, text: string): string {
  const { changed, left } = formatRules([{ path, text }]);
  expect(left).toEqual([]);
  return changed[0]?.text ?? text;
}

describe('the form of a rule file', () => {
  it.each([
    [
      'keys in the order of the schema',
      'advice.yaml',
      '- { sources: [], text: { en: a, zh-CN: 啊 }, id: b }\n',
      '- { id: b, text: { zh-CN: 啊, en: a }, sources: [] }\n',
    ],
    ['keys that the schema does not know, last', 'advice.yaml', '- { more: 1, id: b }\n', '- { id: b, more: 1 }\n'],
    ['two spaces a step', 'advice.yaml', '-   id: b\n    sources:\n        - c\n', '- id: b\n  sources:\n    - c\n'],
    ['brackets', 'words.yaml', 'bank: [ a,b ]\nnone: [ ]\n', 'bank: [a, b]\nnone: []\n'],
    [
      'a long line in one',
      'words.yaml',
      `bank: [${'工商银行, '.repeat(40)}x]\n`,
      `bank: [${'工商银行, '.repeat(40)}x]\n`,
    ],
    ['a text over two lines in one', 'words.yaml', 'bank:\n  - a\n    b\n', 'bank:\n  - a b\n'],
    ['a block as it is', 'words.yaml', 'bank:\n  - |\n    a\n    b\n', 'bank:\n  - |\n    a\n    b\n'],
    [
      'comments with their keys',
      'advice.yaml',
      '# top\n\n- sources: [] # none\n  # its name\n  id: b\n\n# end\n',
      '# top\n\n# its name\n- id: b\n  sources: [] # none\n\n# end\n',
    ],
    [
      'quotes as they are',
      'words.yaml',
      `bank: ['96110', "\\u200b", 'a: b']\n`,
      `bank: ['96110', "\\u200b", 'a: b']\n`,
    ],
    ['ends of lines', 'words.yaml', 'bank: [a]  \r\n\r\nb: [c]', 'bank: [a]\n\nb: [c]\n'],
    [
      'free keys as people put them',
      'payments/a.yaml',
      '- when: { hurry: true, not: { secret: no }, any: [{ a: b }] }\n',
      '- when: { hurry: true, not: { secret: no }, any: [{ a: b }] }\n',
    ],
    ['a file that is none of the rules, too', 'else.yaml', 'b: {z: 1,a: 2}\n', 'b: { z: 1, a: 2 }\n'],
  ])('%s', (_, path, text, expected) => {
    const formatted = format(path, text);
    expect(formatted).toBe(expected);
    expect(parse(formatted)).toEqual(parse(text));
    expect(format(path, formatted)).toBe(formatted);
  });

  it('leaves what is no YAML alone', () => {
    expect(formatRules([{ path: 'words.yaml', text: 'a: [' }])).toEqual({ changed: [], left: ['words.yaml'] });
  });
});

describe('the rules of this repository', () => {
  const files = readRules(fileURLToPath(new URL('../../rules', import.meta.url)));
  const { changed, left } = formatRules(files);
  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  const formatted = files.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));

  it('can be formatted, all of them, and are not changed by it again', () => {
    expect(left).toEqual([]);
    expect(formatRules(formatted)).toEqual({ changed: [], left: [] });
  });

  it('mean the same, and keep every comment', () => {
    const commentsIn = (text: string): string[] => text.match(/(?<=^|\s)#.*$/gm)?.sort() ?? [];
    files.forEach(({ path, text }, place) => {
      expect(parse(formatted[place]!.text), path).toEqual(parse(text));
      expect(commentsIn(formatted[place]!.text), path).toEqual(commentsIn(text));
    });
  });

  it('compile to the same catalog', () => {
    expect(compileRules(formatted).catalog).toEqual(compileRules(files).catalog);
  });
});
