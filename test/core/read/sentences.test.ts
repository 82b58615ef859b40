import { createReader } from '@fraud-free/core/inside';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../support/engine-for.js';

const { catalog } = engineFor({
  'test.for': { match: 'any: [这里, here, 那里]' },
  'test.against': { role: 'official-notice', match: 'any: [这里, here, 官方]' },
});
const read = createReader(catalog);

/** The sentences of a text in which something speaks for a fraud and something against it, as they stand in its plain form. */
function sentencesIn(text: string): string[] {
  const { normalised, sentences } = read(text);
  return sentences.map((end, place) => normalised.text.slice(sentences[place - 1] ?? 0, end).trim());
}

describe('sentences', () => {
  it.each([
    ['end at marks', '在这里。好吗？好！', ['在这里。', '好吗?', '好!']],
    ['end at lines', '在这里\n好\n', ['在这里', '好']],
    ['end at a full stop before a space', 'it is here. call 3.5. done', ['it is here.', 'call 3.5.', 'done']],
    ['do not end at commas', '在这里，好；好', ['在这里,好;好']],
    ['take several marks for one', '在这里！！！？好', ['在这里!!!?', '好']],
    ['hold a heading', '【提醒】这里', ['【提醒】这里']],
    ['hold words in quotation marks', '“在这里。”他说。好', ['“在这里。”他说。', '好']],
    ['hold a list', '都在这里：\n1. 甲\n2. 乙\n丙', ['都在这里:\n1. 甲\n2. 乙', '丙']],
    ['hold the options of a question', 'here: a. yes b. no', ['here: a. yes b. no']],
    ['are not looked for where nothing was found', '没有。', []],
    ['are not looked for where all speaks for a fraud', '那里。', []],
    ['are not looked for where all speaks against one', '官方。', []],
    ['are looked for where something speaks against the other', '那里。官方。', ['那里。', '官方。']],
  ])('%s', (_, text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});
