import { compileRules, writeFit } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { smallRules } from './support/small-rules.js';

const weights = (numbers: Readonly<Record<string, number>>) => ({ weights: new Map(Object.entries(numbers)) });
const write = (text: string, numbers: Readonly<Record<string, number>>): string =>
  writeFit([{ path: 'signals/x.yaml', text }], weights(numbers))[0]?.text ?? text;

describe('writeFit', () => {
  it.each([
    ['adds a line', '- id: a.b\n  weight: 2\n  any: [x]\n', '- id: a.b\n  weight: 2\n  fitted: 2.5\n  any: [x]\n'],
    ['keeps a comment', '- id: a.b\n  weight: 2 # clear\n', '- id: a.b\n  weight: 2 # clear\n  fitted: 2.5\n'],
    ['replaces', '- weight: 2\n  fitted: 1.5 # old\n  id: a.b\n', '- weight: 2\n  fitted: 2.5 # old\n  id: a.b\n'],
    ['takes away', '- id: a.b\n  weight: 2.5\n  fitted: 3\n  any: [x]\n', '- id: a.b\n  weight: 2.5\n  any: [x]\n'],
    ['adds inside { }', '- { id: a.b, weight: 2, any: [x] }\n', '- { id: a.b, weight: 2, fitted: 2.5, any: [x] }\n'],
    ['takes away inside { }', '- { id: a.b, weight: 2.5, fitted: 3 }\n', '- { id: a.b, weight: 2.5 }\n'],
    ['takes away the first of { }', '- { fitted: 3, id: a.b, weight: 2.5 }\n', '- {  id: a.b, weight: 2.5 }\n'],
    [
      'finds own signals of a script',
      'id: s\nsignals:\n  - id: a.b\n    weight: 2',
      'id: s\nsignals:\n  - id: a.b\n    weight: 2\n    fitted: 2.5',
    ],
    ['leaves others alone', '- id: a.c\n  weight: 2\n  fitted: 3\n', '- id: a.c\n  weight: 2\n  fitted: 3\n'],
    ['leaves what is no list of signals alone', 'a.b: 2\n', 'a.b: 2\n'],
  ])('%s', (_, before, after) => {
    expect(write(before, { 'a.b': 2.5 })).toBe(after);
  });

  it('gives back only the files that change, and numbers that compile', () => {
    const judge = { prior: -2.4, scale: 0.9, caution: 0.7, danger: 0.9 };
    const fitted = { ...weights({ 'demand.share-screen': 2.7, 'parcel-refund.lost': 1.5 }), judge };
    const changed = writeFit(smallRules(), fitted);
    expect(changed.map(({ path }) => path)).toEqual(['catalog.yaml', 'signals/shared.yaml']);
    const rules = smallRules(Object.fromEntries(changed.map(({ path, text }) => [path, text])));
    const weightIn = (asWritten: boolean) =>
      compileRules(rules, { asWritten }).catalog?.signals.find(({ id }) => id === 'demand.share-screen')?.weight;
    expect(compileRules(rules).catalog?.judge).toEqual({ ...judge, repeat: 0.5 });
    expect([weightIn(false), weightIn(true)]).toEqual([2.7, 3]);
    expect(writeFit(rules, fitted)).toEqual([]);
  });
});
