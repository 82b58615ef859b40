import { createEngine } from '@fraud-free/core';
import { zhCN } from '@fraud-free/elements';
import { describe, expect, it } from 'vitest';
import type { Telling } from '../../../packages/elements/src/controllers/strings-controller.js';
import { receiveText } from '../../../packages/elements/src/fraud-check/receive-text.js';
import { send } from '../../../packages/elements/src/device/send.js';
import { shareText } from '../../../packages/elements/src/fraud-check/share-text.js';
import { BANK_FRAUD, HARMLESS, smallCatalog } from '../../support/small-catalog.js';

const catalog = smallCatalog();
const engine = createEngine(catalog);
const words: Telling<'check' | 'verdict'> = {
  strings: zhCN,
  region: 'CN',
  place: { region: 'CN', ask: '拨 96110', report: '拨 110' },
  pick: (text) => text['zh-CN']!,
};
const shared = (text: string) => shareText(text, engine.check(text), catalog, words);

describe('what is passed on', () => {
  it('is the answer and the message, without codes and numbers', () => {
    const text = shared(`${BANK_FRAUD} 卡号 6217000000000000，打 13800000000`);
    expect(text).toContain('反诈检查：很像一种已知的骗局\n最像：假冒银行客服');
    expect(text).toContain('先停下来，挂断电话。');
    expect(text).not.toMatch(/482913|6217|138/);
  });

  it.each([
    ['请点击 http://example.com/a?b=1 登录', '请点击 〔链接〕 登录'],
    ['打开example.com/x，马上', '打开〔链接〕，马上'],
    ['共 12.50 元，12.5', '共 12.50 元，12.5'],
  ])('holds no link that could be followed: %s', (text, passed) => {
    expect(shared(text)).toContain(passed);
  });

  it('names no fraud where none was found, and never says safe', () => {
    expect(shared(HARMLESS)).toContain('不等于安全');
    expect(shared(HARMLESS)).not.toContain('最像');
  });

  it('is short', () => {
    expect([...shared(`${BANK_FRAUD}${'很长'.repeat(5_000)}`)].length).toBeLessThan(600);
  });
});

describe('the way it goes', () => {
  const clipboard = (written: string[]) => ({ writeText: (text: string) => Promise.resolve(void written.push(text)) });
  const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

  it.each([
    ['the device shares', () => Promise.resolve(), 'shared', []],
    ['the resident changes their mind', refuse('AbortError'), 'cancelled', []],
    ['the device refuses', refuse('NotAllowedError'), 'copied', ['x']],
    ['the device cannot', undefined, 'copied', ['x']],
  ])('%s', async (_, share, sent, copied) => {
    const written: string[] = [];
    expect(await send('x', { share, clipboard: clipboard(written) } as unknown as Navigator)).toBe(sent);
    expect(written).toEqual(copied);
  });

  it('says so where there is none', async () => {
    expect(await send('x', {} as Navigator)).toBe('failed');
    const refusing = { clipboard: { writeText: refuse('NotAllowedError') } };
    expect(await send('x', refusing as unknown as Navigator)).toBe('failed');
  });
});

describe('a message that comes with the address', () => {
  const open = (href: string) => {
    const left: string[] = [];
    const history = { state: 1, replaceState: (_: unknown, __: string, url: URL) => void left.push(url.href) };
    return { text: receiveText({ location: { href }, history } as unknown as Window), left };
  };

  it.each([
    ['https://example.com/', undefined, []],
    ['https://example.com/?lang=en#quiz', undefined, []],
    ['https://example.com/?url=x', undefined, []],
    ['https://example.com/?text=%E6%82%A8%E5%A5%BD&lang=en', '您好', ['https://example.com/?lang=en']],
    ['https://example.com/?title=a&text=b&url=c', 'a\nb\nc', ['https://example.com/']],
    ['https://example.com/?text=b&url=b', 'b', ['https://example.com/']],
    ['https://example.com/#text=a%20b', 'a b', ['https://example.com/']],
    ['https://example.com/?text=', undefined, ['https://example.com/']],
  ])('%s', (href, text, left) => {
    expect(open(href)).toEqual({ text, left });
  });
});
