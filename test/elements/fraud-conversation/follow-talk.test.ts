import { createEngine } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { describe, expect, it } from 'vitest';
import { followTalk, MOST_MESSAGES } from '../../../packages/elements/src/fraud-conversation/follow-talk.js';
import { smallCatalog } from '../../support/small-catalog.js';

describe('followTalk', () => {
  const engine = createEngine(smallCatalog());
  const follow = (text: string) => followTalk(engine, parseTalk(text)).verdict;

  it('comes to the gravest moment, with the stages and the message that gave it away', () => {
    const verdict = follow(
      '甲：您好，我是银行客服\n我：什么事？\n甲：您的账户将被冻结，把验证码告诉我，转入安全账户\n我：好的，明天再说，今天要买菜',
    );
    expect(verdict.level).toBe('danger');
    expect(verdict.scripts[0]).toMatchObject({ id: 'fake-bank' });
    expect(verdict.scripts[0]!.stages.map(({ stage, message }) => [stage, message])).toEqual([
      ['approach', 0],
      ['payment', 2],
    ]);
    expect(verdict.firstWarning?.message).toBe(2);
  });

  it('finds nothing in small talk, and cannot say where there is none', () => {
    expect(follow('甲：明天下午三点在居委会一楼开会\n乙：好的，我带上身份证复印件').level).toBe('no-match');
    expect(follow('').level).toBe('cannot-say');
  });

  it('keeps the newest of a long talk', () => {
    const long = Array.from({ length: MOST_MESSAGES + 5 }, (_, i) => ({ from: '甲', text: `第${i}句` }));
    const { messages } = followTalk(engine, long);
    expect(messages).toHaveLength(MOST_MESSAGES);
    expect(messages.at(-1)!.text).toBe(`第${MOST_MESSAGES + 4}句`);
  });
});
