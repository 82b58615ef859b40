import { catalog } from '@fraud-free/rules';
import { describe, expect, it } from 'vitest';

/**
 * What no text for residents may say: claims without a sound source, promises that nobody can keep, and words that hurt
 * people who were defrauded. Each with a sentence that would be caught.
 */
const NEVER: readonly (readonly [claim: string, pattern: RegExp, caught: readonly string[]])[] = [
  [
    'typing a wrong PIN locks the card of a fraudster',
    /(输错|错误).{0,12}密码.{0,16}(锁|冻|卡)|wrong (pin|password).{0,40}(lock|freeze|block)/i,
    ['把骗子的卡号连续输错三次密码就能锁住', 'Enter a wrong PIN three times to lock his card.'],
  ],
  [
    'a rate of recovery',
    /\d+(\.\d+)?\s?(%|％|percent).{0,20}(追回|挽回|recover)|(追回|挽回|recover).{0,20}\d+(\.\d+)?\s?(%|％|percent)/i,
    ['报警后有 37% 能追回', 'About 37% of victims recover their money.'],
  ],
  [
    '12321 as a site of the police',
    /12321.{0,16}(公安部|公安机关的|警方的)|(公安部|警方)(的)?(网站|举报).{0,8}12321|12321.{0,20}(police|ministry of public security)/i,
    ['12321 是公安部的举报网站', '12321 is the site of the police.'],
  ],
  [
    'a transfer can be revoked for a day',
    /24\s?(个)?小时内.{0,12}(都|可以|能).{0,4}(撤|追回|取消)|(revoke|cancel|call back|undo).{0,24}(within )?24 hours/i,
    ['柜员机转账24小时内都可以撤销', 'You can revoke the transfer within 24 hours.'],
  ],
  [
    'delayed arrival as a refund',
    /延(迟|时)到账.{0,16}(可以|能|就).{0,6}(撤|退)|delayed arrival.{0,24}(refund|revoke|call)/i,
    ['选延迟到账就能撤回', 'With delayed arrival you can call it back.'],
  ],
  [
    'a hotline that cannot be imitated',
    /(96110|110|12381|955\d\d).{0,16}(不能|无法|不会被|不可能)(被)?(伪造|冒充|假冒|仿冒)|(96110|110|12381).{0,20}(can't|cannot|never).{0,8}(be )?(spoof|fak|imitat)/i,
    ['96110 不会被冒充', '96110 cannot be faked.'],
  ],
  [
    'the first half hour as a rule of law',
    /黄金(三十|30|半)(个)?(分钟|小时)|golden (30|thirty|half)/i,
    ['抓住黄金30分钟', 'the golden 30 minutes'],
  ],
  [
    'figures that do not fit their year or unit',
    /2170\.7\s?万|2023\s?年.{0,12}46\.4\s?万/,
    ['紧急止付2170.7万元', '2023年破案46.4万起'],
  ],
  [
    'an effect that nobody measured',
    /(67|43)\s?[%％].{0,8}(识别|受骗)|(识别|受骗).{0,8}(67|43)\s?[%％]/,
    ['识别力提高67%'],
  ],
  ['words of fraudsters for their victims', /猪圈|猪食槽|猪仔|杀猪/, ['被带进杀猪盘']],
  [
    '12315 or 12377 as lines for fraud',
    /(12315|12377).{0,16}(诈骗|被骗|止付)|(被骗|诈骗).{0,12}(打|拨).{0,4}(12315|12377)/,
    ['被骗后拨打12315'],
  ],
  [
    'money that surely comes back',
    /(?<!没有人能|没人能|不等于)(一定|保证|肯定)(能|会|可以)?(追|要|退)回|(certainly|surely|always) get (it|your money) back/i,
    ['报警一定能追回', 'You will surely get it back.'],
  ],
];

/** What fraudsters say is told as theirs, and in the questions stand their messages and answers that are wrong. */
const THEIRS = /\.(rebuttals|options)\.\d+(\.text)?$|\.questions\.\d+\.text$/;

const texts = [...walk(catalog, '')].filter(({ path }) => !THEIRS.test(path.slice(0, path.lastIndexOf('.'))));

describe('what residents read', () => {
  it('is all looked at', () => {
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.some(({ text }) => text.includes('110'))).toBe(true);
  });

  it.each(NEVER)('never says: %s', (_, pattern, caught) => {
    for (const sentence of caught) expect(sentence).toMatch(pattern);
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});

/** Every text in languages, wherever it stands; made-up messages are no claims of ours and have no languages. */
function* walk(value: unknown, path: string): Generator<{ path: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  if ('zh-CN' in value) {
    for (const [tag, text] of Object.entries(value)) yield { path: `${path}.${tag}`, text: text as string };
    return;
  }
  for (const [key, entry] of Object.entries(value)) yield* walk(entry, `${path}.${key}`);
}
