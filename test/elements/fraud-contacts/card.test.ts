import { expect, it } from 'vitest';
import { localise } from '@fraud-free/core';
import { cardText } from '../../../packages/elements/src/fraud-contacts/card.js';
import { EMPTY_CARD } from '../../../packages/elements/src/fraud-contacts/card-facts.js';
import { codePicture } from '../../../packages/elements/src/fraud-contacts/code-picture.js';
import { commonZhCN } from '../../../packages/elements/src/i18n/common/zh-CN.js';
import { contactsZhCN } from '../../../packages/elements/src/i18n/contacts/zh-CN.js';
import { smallCatalog } from '../../support/small-catalog.js';

const words = {
  strings: { lang: 'zh-CN', common: commonZhCN, contacts: contactsZhCN },
  region: 'CN',
  place: { region: 'CN', ask: '', report: '' },
  pick: (text: Parameters<typeof localise>[0]) => localise(text, 'zh-CN'),
};
const card = (facts: Partial<typeof EMPTY_CARD>): string =>
  cardText({ ...EMPTY_CARD, ...facts }, '云杉社区 1 号楼', smallCatalog(), words);

it('has nothing on it that nobody put there', () => {
  expect(card({})).toBe('');
  expect(card({ paid: 'no' })).toBe(
    '请帮我看看，这像不像诈骗\n付钱了吗：还没有付\n（号码和链接已经遮住，原消息在我手机里）',
  );
});

it('has what was chosen, with numbers and links hidden', () => {
  const text = card({
    kind: 'fake-bank',
    words: '验证码 482913 转到 6217000000000000 点 http://example.com/a?b=1 打 13800000000',
    when: '2026-12-01T09:30',
    amount: 'under-10000',
    withPlace: true,
  });
  expect(text).toContain('哪一种消息：假冒银行客服');
  expect(text).toContain('什么时候收到的：2026-12-01 09:30');
  expect(text).toContain('说到多少钱：1000 到 1 万');
  expect(text).toContain('我住在：云杉社区 1 号楼');
  expect(text).toContain('点 〔链接〕');
  for (const secret of ['482913', '6217', '1380', 'example']) expect(text).not.toContain(secret);
});

it('is short enough for a code, whatever was written', async () => {
  const text = card({ kind: 'fake-bank', words: '很长的话'.repeat(500), when: '2026-12-01T09:30', withPlace: true });
  expect(text.length).toBeLessThan(400);
  const { size, path } = (await codePicture(text))!;
  expect(size).toBeGreaterThan(40);
  expect(path).toMatch(/^(M\d+ \d+h\d+v1H\d+z)+$/);
  expect(await codePicture('长'.repeat(4_000))).toBeUndefined();
});
