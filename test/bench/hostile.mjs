import { compilePhrases, openPhrases } from '@fraud-free/core/phrases';
import { flat, makeMessages, makePhrases } from './phrase-data.mjs';
import { race } from './race.mjs';
import { bareLoop } from './rivals/bare-loop.mjs';

/** Texts made to be slow, beside usual ones, with the same phrases: 10,000 made-up ones and long ones of one unit. */
export async function compareHostile() {
  const usual = makePhrases(10_000);
  const phrases = [...usual, `${'诈'.repeat(200)}。`, `${'诈骗'.repeat(300)}。`, `${'甲乙丙'.repeat(1000)}丁`];
  const matcher = openPhrases(compilePhrases(phrases));
  const count = (text) => matcher.findAll(text).length;
  const begun = usual.filter((phrase) => phrase.length > 4).map((phrase) => phrase.slice(0, -1));
  const texts = {
    'usual messages': makeMessages(4_000, usual),
    '诈诈诈…': Array.from({ length: 400 }, () => flat('诈'.repeat(160))),
    '诈骗诈骗诈骗…': Array.from({ length: 400 }, () => flat('诈骗'.repeat(80))),
    'phrases without their last character': Array.from({ length: 400 }, (_, i) =>
      flat(begun.slice(i * 16, i * 16 + 16).join('')),
    ),
  };
  const rows = [];
  for (const [name, messages] of Object.entries(texts)) {
    const [, row] = await race(
      [
        { name: 'bare loop', count: bareLoop },
        { name, count },
      ],
      messages,
    );
    rows.push(row);
  }
  return rows;
}
