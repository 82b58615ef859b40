import { describe, expect, it } from 'vitest';
import { engineFor } from '../../support/engine-for.js';

const engine = engineFor({
  'test.phone': { match: 'all: [{ entity: phone }]' },
  'test.sum': { match: 'all: [{ entity: amount, atLeast: 50000 }]' },
});

describe('numbers written otherwise', () => {
  it.each<[message: string, signal: string, written: string]>([
    ['请打一三八〇〇〇〇〇〇〇〇找我', 'test.phone', '一三八〇〇〇〇〇〇〇〇'],
    ['请打壹叁捌零零零零零零零零找我', 'test.phone', '壹叁捌零零零零零零零零'],
    ['请打幺三八零零零零零零零零找我', 'test.phone', '幺三八零零零零零零零零'],
    ['请打1-3-8-0-0-0-0-0-0-0-0找我', 'test.phone', '1-3-8-0-0-0-0-0-0-0-0'],
    ['call 1 3 8 0 0 0 0 0 0 0 0 now', 'test.phone', '1 3 8 0 0 0 0 0 0 0 0'],
    ['call 1🔥3❤️8🔥0💰0🌸0👉0✨0🌟0🔥0💰0 now', 'test.phone', '1🔥3❤️8🔥0💰0🌸0👉0✨0🌟0🔥0💰0'],
    ['请转账1🌸2💰5★0🔥0🔥0元到这里', 'test.sum', '1🌸2💰5★0🔥0🔥0元'],
    ['请转账伍万元到这里', 'test.sum', '伍万元'],
    ['请转账壹拾贰万叁仟元到这里', 'test.sum', '壹拾贰万叁仟元'],
  ])('%s', (message, signal, written) => {
    const found = engine.check(message).evidence.map(({ signal, start, end }) => [signal, message.slice(start, end)]);
    expect(found).toContainEqual([signal, written]);
  });

  it.each([
    '二〇二六年十一月',
    '一二三四，我们走',
    '请转账伍仟元到这里',
    '比分3-2-1',
    '星期一二三四都可以',
    '五星★5★4★3好评',
  ])('leaves alone: %s', (message) => expect(engine.check(message).evidence).toEqual([]));
});
