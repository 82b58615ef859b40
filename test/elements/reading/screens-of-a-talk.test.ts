import { createEngine } from '@fraud-free/core';
import { parseTalk } from '@fraud-free/core/talk';
import { openPictures } from '@fraud-free/readers/node';
import { catalog } from '@fraud-free/rules';
import { afterAll, expect, it } from 'vitest';
import { followTalk } from '../../../packages/elements/src/fraud-conversation/follow-talk.js';
import { readingZhCN } from '../../../packages/elements/src/i18n/reading/zh-CN.js';
import { withTurns } from '../../../packages/elements/src/reading/turns.js';
import { FONTS, screenshots } from '../../readers/support/screenshots.js';

/* Three screens of one talk, scrolled on a little each time, rendered here and read again. */

const TALK = [
  ['left', '您好，我是平台客服，您之前开通了百万保障服务'],
  ['right', '我没有开通过这个'],
  ['left', '今天不取消的话，每个月会自动扣费八百元，还会影响征信'],
  ['right', '那要怎么取消？'],
  ['left', '请先下载一个会议软件，打开屏幕共享，我来教您操作'],
  ['right', '已经装好了，接下来呢'],
  ['left', '把卡里的钱先转到安全账户做认证，验证码也告诉我'],
] as const;
const SCREENS = [
  [0, 4],
  [2, 6],
  [4, 7],
] as const;

const reader = openPictures();
afterAll(() => reader.end());

it.each([
  ['light', false, FONTS[0]!],
  ['dark', true, FONTS[1]!],
])(
  'pictures of a chat, %s, become its turns in order, each with its side',
  async (_, dark, font) => {
    const pictures = await screenshots(
      SCREENS.map(([from, to]) => ({
        kind: 'chat',
        ...font,
        dark,
        scale: 2,
        bubbles: TALK.slice(from, to).map(([side, text]) => ({ side, text })),
      })),
    );
    let talk = '';
    for (const picture of pictures) talk = withTurns(talk, await reader.read(picture), readingZhCN.parties);
    const turns = parseTalk(talk);
    expect(turns.map(({ from }) => from)).toEqual(TALK.map(([side]) => (side === 'left' ? '对方' : '我')));
    const engine = createEngine(catalog);
    const written = TALK.map(([side, text]) => ({ from: side === 'left' ? '对方' : '我', text }));
    const [read, expected] = [followTalk(engine, turns).verdict, followTalk(engine, written).verdict];
    expect(expected.level).toBe('danger');
    expect([read.level, read.scripts[0]?.id]).toEqual([expected.level, expected.scripts[0]?.id]);
  },
  240_000,
);
