import { createConversation, createEngine, gravestOf } from '@fraud-free/core';
import { expect, it } from 'vitest';
import { smallCatalog } from '../../support/small-catalog.js';

const engine = createEngine(smallCatalog());
const FRAUD = ['您好，我是银行客服。', '您的账户将被冻结。', '请把验证码告诉我，钱转入安全账户。'];
const TALK = Array.from({ length: 30 }, () => '明天下午三点在居委会一楼开会，请带上身份证复印件。');

function after(texts: readonly string[]) {
  const talk = createConversation(engine);
  return texts.map((text) => talk.add({ from: '甲', text }));
}

it('is undefined of no messages', () => {
  expect(gravestOf([])).toBeUndefined();
});

it('is what stands at the end of a harmless talk', () => {
  const verdicts = after(TALK);
  expect(gravestOf(verdicts)).toBe(verdicts.at(-1));
});

it('is the gravest moment, however much small talk follows', () => {
  const verdicts = after([...FRAUD, ...TALK]);
  const [gravest, last] = [gravestOf(verdicts)!, verdicts.at(-1)!];
  expect(last.score).toBeLessThan(gravest.score);
  expect(gravest).toMatchObject({ level: 'danger', firstWarning: last.firstWarning });
  expect(gravest.evidence).toEqual(verdicts[2]!.evidence);
  expect(gravest.scripts.map(({ stages }) => stages)).toEqual(last.scripts.map(({ stages }) => stages));
});
