import { expect, it } from 'vitest';
import { textOf } from '../support/sources.js';

/** By the name that a label has in the page. */
const PAGES = {
  'README.md': { fraud: 'fraud', benign: 'benign', spam: 'spam' },
  'README.zh-CN.md': { 诈骗: 'fraud', 正常: 'benign', 广告: 'spam' },
} as const;

interface Source {
  readonly source: string;
  readonly label: string;
  readonly lang: string;
  readonly messages: number;
  readonly flagged: number;
}

const { measured, sources } = JSON.parse(textOf('rules/measured.json')) as { measured: string; sources: Source[] };

it.each(Object.entries(PAGES))('%s says what was measured', (page, labels) => {
  const text = textOf(page);
  const told = text.split('\n').flatMap((line) => {
    const [source = '', label = '', lang = '', messages = '', flagged = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return label in labels ? [[source, labels[label as keyof typeof labels], lang, messages, flagged].join(' ')] : [];
  });
  const counted = sources.map(({ source, label, lang, messages, flagged }) =>
    [source, label, lang, messages, `${((100 * flagged) / messages).toFixed(1)} %`].join(' '),
  );
  expect(told.sort()).toEqual(counted.sort());
  const [year, month, day] = measured.split('-').map(Number);
  expect(text.includes(measured) || text.includes(`${year}年${month}月${day}日`), measured).toBe(true);
});
