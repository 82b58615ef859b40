import { createEngine } from '@fraud-free/core';
import { compilePhrases, openPhrases } from '@fraud-free/core/phrases';
import { catalog } from '@fraud-free/rules';
import { makeChat } from './chat-data.mjs';
import { flat, makeMessages, makePhrases } from './phrase-data.mjs';
import { race } from './race.mjs';
import { drawer } from './random.mjs';
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
  return compare(texts, count);
}

/** The same for whole checks with the shipped catalog: what its words, its entities and disguises are made of. */
export async function compareHostileChecks() {
  const engine = createEngine(catalog);
  const { words } = catalog.lexicon;
  const draw = drawer(11);
  const some = (make) => Array.from({ length: 40 }, () => flat(cut(make)));
  const texts = {
    'usual messages': makeChat(4_000, catalog).all,
    ...Object.fromEntries(HARD.map((hard) => [`${hard}…`, some(() => hard)])),
    'words of the catalog, one after another': some(() => draw.of(words).replace('*', ' ')),
  };
  return compare(texts, (message) => engine.check(message).evidence.length);
}

const HARD = [
  '薇',
  '转❤',
  '〇',
  'v信',
  '亻',
  '银航卡',
  'zhuan',
  'wei xin ',
  'p a y ',
  '安*全*',
  'acc0',
  'a\u0301',
].concat(['a.b.com ', '2000元', '13800000000 ', '验证码1234', '微信abcde1', '下载app', '不要', '😀']);
const LENGTH = 2_000;

function cut(make) {
  let text = '';
  while (text.length < LENGTH) text += make();
  return text.slice(0, LENGTH);
}

async function compare(texts, count) {
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
