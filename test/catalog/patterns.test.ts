import { compileRules } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { printPatterns } from './support/print-pattern.js';
import { signalsFor, smallRules } from './support/small-rules.js';

const WORDS = {
  'words.yaml': 'courier: [某(某)?快递, 某物流]\nbank: [(中国)?工商银行, 招行]\nverb: [加, 扫]\nclaim: [refund*]\n',
};

describe('a pattern becomes atoms and gaps', () => {
  const table: readonly (readonly [pattern: string, ...sequences: string[]])[] = [
    // text and alternatives
    ['安全账户', '[安全账户]'],
    ['转(到|入|至)账户', '[转入账户|转到账户|转至账户]'],
    ['安全(的)?账户', '[安全的账户|安全账户]'],
    ['(我(们)?|本公司)客服', '[我们客服|我客服|本公司客服]'],
    ['(ab|ab)c', '[abc]'],
    // gaps
    ['您的 <6> 账户 <8> 冻结', '[您的] <6> [账户] <8> [冻结]'],
    ['您的<0>账户', '[您的] <0> [账户]'],
    ['您的   <60>账户', '[您的] <60> [账户]'],
    // faint: a gap behind
    ['~您的 <6> 账户', '[您的] <6> [账户] <0>'],
    ['~(加 <2> 我|扫码)', '[加] <2> [我] <0>', '[扫码] <0>'],
    // names
    ['我是{bank}客服', '[我是] <0> [中国工商银行|工商银行|招行] <0> [客服]'],
    ['点击 <8> {link}', '[点击] <8> {link}'],
    ['点击 {link} 领取', '[点击] <1> {link} <1> [领取]'],
    ['点击{link}', '[点击] <0> {link}'],
    ['{bank}{phone}', '[中国工商银行|工商银行|招行] <0> {phone}'],
    ['{bank} {phone}', '[中国工商银行|工商银行|招行] <1> {phone}'],
    ['({bank}|支付宝)客服', '[中国工商银行客服|工商银行客服|招行客服|支付宝客服]'],
    ['{verb}我', '[加|扫] <0> [我]'],
    // gaps and entities inside parentheses
    ['领取 <4> (奖品|红包|{amount})', '[领取] <4> [奖品|红包]', '[领取] <4> {amount}'],
    ['(股民 <8> )?交流群', '[交流群]', '[股民] <8> [交流群]'],
    ['(加 <2> 我|扫(码|{contact}))', '[加] <2> [我]', '[扫] <0> {contact}', '[扫码]'],
    [
      '({link}|{phone}) <3> ({amount}|元)',
      '{link} <3> [元]',
      '{link} <3> {amount}',
      '{phone} <3> [元]',
      '{phone} <3> {amount}',
    ],
    // spaces and Latin words
    ['share (your|the) screen', '[share the screen|share your screen]'],
    ['share( your)? screen', '[share screen|share your screen]'],
    ['your  account', '[your account]'],
    ['deactivat*', '[deactivat*]'],
    ['deactivat* your account', '[deactivat*] <1> [your account]'],
    ['(suspend*|freeze) it', '[freeze it]', '[suspend*] <1> [it]'],
    ['(suspend*|freeze) <20> it', '[freeze|suspend*] <20> [it]'],
    ['(transfer* it|pay) now', '[pay now]', '[transfer*] <1> [it now]'],
    ['{claim} now', '[refund*] <1> [now]'],
    // normalising
    ['安全帳戶', '[安全账户]'],
    ['ＡＢＣ Bank', '[abc bank]'],
    ['共享 屏幕', '[共享屏幕]'],
    // marks taken literally
    ['\\(安全\\)\\?', '[(安全)?]'],
    ['a\\<b\\>\\{c\\}\\|\\\\', '[a<b>{c}|\\]'],
  ];
  const { catalog, findings } = compileRules(
    smallRules({ ...WORDS, 'signals/patterns.yaml': signalsFor(table.map(([pattern]) => pattern)) }),
    { partial: true },
  );

  it('all of them compile', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(table.map(([pattern, ...sequences], index) => ({ pattern, sequences, index })))(
    '$pattern',
    ({ sequences, index }) => {
      expect(printPatterns(catalog!, `test.p${index}`)).toEqual(sequences.sort());
    },
  );
});

describe('a literal with many words is cut where that changes nothing', () => {
  const table = [
    ['(添加|扫码)(客服|老师|助理)(微信|企微|电报)', '[扫码|添加] <0> [助理|客服|老师] <0> [企微|微信|电报]'],
    // What may be missing stays with a neighbour; single characters are found everywhere, so they do too.
    [
      '(加|扫)(一下)?(我|他)(的)?(微信|企微|qq|电报)',
      '[加一下他|加一下我|加他|加我|扫一下他|扫一下我|扫他|扫我] <0> [qq|企微|微信|电报|的qq|的企微|的微信|的电报]',
    ],
    [
      '(please )?(click|tap|open|visit|follow) (the|this|our|that) (link|site|page|address|url)',
      '[click|follow|open|please click|please follow|please open|please tap|please visit|tap|visit] <1> [our|that|the|this] <1> [address|link|page|site|url]',
    ],
    // Inside a Latin word the engine would look for its end.
    [
      '(un|re|de)(load|lock|pack)(ed|ing|s)',
      '[deloaded|deloading|deloads|delocked|delocking|delocks|depacked|depacking|depacks|reloaded|reloading|reloads|relocked|relocking|relocks|repacked|repacking|repacks|unloaded|unloading|unloads|unlocked|unlocking|unlocks|unpacked|unpacking|unpacks]',
    ],
  ] as const;
  const { catalog } = compileRules(
    smallRules({ 'signals/patterns.yaml': signalsFor(table.map(([pattern]) => pattern)) }),
  );

  it.each(table.map(([pattern, sequence], index) => ({ pattern, sequence, index })))(
    '$pattern',
    ({ sequence, index }) => {
      const sorted = sequence.replaceAll(
        /\[([^\]]+)\]/g,
        (_, words: string) => `[${words.split('|').sort().join('|')}]`,
      );
      expect(printPatterns(catalog!, `test.p${index}`)).toEqual([sorted]);
    },
  );
});

describe('a faulty pattern is found, with its column', () => {
  const table: readonly (readonly [pattern: string, code: string, offset: number, message: string])[] = [
    ['(a|b', 'pattern-syntax', 0, 'not closed'],
    ['(ab|cd)) ef', 'pattern-syntax', 7, '“)” stands alone'],
    ['ab|cd', 'pattern-syntax', 2, '“|” stands alone'],
    ['安全的?账户', 'pattern-syntax', 3, '“?” stands alone'],
    ['安全>账户', 'pattern-syntax', 2, '“>” stands alone'],
    ['安全}账户', 'pattern-syntax', 2, '“}” stands alone'],
    ['(a|)b', 'pattern-syntax', 0, 'an alternative is empty'],
    ['ab\\d', 'pattern-syntax', 2, '“\\” stands before “d”'],
    ['ab\\', 'pattern-syntax', 2, 'the end'],
    ['ab{Bank}', 'pattern-syntax', 2, '“{” is not followed'],
    ['((((((((((ab))))))))))', 'pattern-syntax', 8, 'too many parentheses'],
    ['ab <x> cd', 'pattern-gap', 3, '“<” is not followed'],
    ['ab <61> cd', 'pattern-gap', 3, 'a gap of 61'],
    ['<4> ab', 'pattern-gap', 0, 'at the beginning'],
    ['ab <4>', 'pattern-gap', 3, 'at the end'],
    ['ab <4> <5> cd', 'pattern-gap', 7, 'two gaps'],
    ['<4>', 'pattern-gap', 0, 'alone'],
    ['ab <4> (c)? <5> de', 'pattern-empty-atom', 7, 'may be empty'],
    ['(ab)?', 'pattern-empty-atom', 0, 'may be empty'],
    [' ', 'pattern-empty-atom', 0, 'may be empty'],
    ['转', 'pattern-too-short', 0, '“转”'],
    ['(转|汇款)', 'pattern-too-short', 0, '“转”'],
    ['{verb}', 'pattern-too-short', 0, '“加”'],
    ['ab {nothing}', 'word-list-unknown', 3, '“nothing”'],
    ['安全*', 'pattern-star', 0, 'behind “安全”'],
    ['b*nk account', 'pattern-star', 0, 'inside “b*nk account”'],
    [`${'(a|b|c|d|e)'.repeat(5)}`, 'pattern-too-many-words', 0, 'too many words'],
    [`ab ${'({link}|{phone}|{card}) '.repeat(4)}`, 'pattern-too-many-words', 0, 'too many alternatives'],
  ];
  const files = smallRules({ ...WORDS, 'signals/patterns.yaml': signalsFor(table.map(([pattern]) => pattern)) });
  const { catalog, findings } = compileRules(files);

  it('nothing is compiled', () => {
    expect(catalog).toBeUndefined();
  });

  it.each(table.map(([pattern, code, offset, message], index) => ({ pattern, code, offset, message, index })))(
    '$pattern: $message',
    ({ code, offset, message, index }) => {
      const line = index * 7 + 7;
      const own = findings.filter((finding) => finding.path === 'signals/patterns.yaml' && finding.line === line);
      const column = 8 + offset;
      expect(own).toContainEqual(expect.objectContaining({ code, column, message: expect.stringContaining(message) }));
    },
  );

  it('reports every fault of one pattern', () => {
    const text = signalsFor(['a|b? <99> {bonk}']);
    const { findings } = compileRules(smallRules({ 'signals/patterns.yaml': text }));
    const codes = findings
      .filter(({ path }) => path === 'signals/patterns.yaml')
      .map(({ code, column }) => `${column} ${code}`);
    expect(codes).toEqual(
      expect.arrayContaining(['9 pattern-syntax', '11 pattern-syntax', '13 pattern-gap', '18 word-list-unknown']),
    );
  });
});

describe('a faulty word list is found', () => {
  it.each([
    ['bank: [工商 <4> 银行]', 'words, not whole patterns'],
    ['bank: ["{courier}"]', 'words, not whole patterns'],
    ['bank: [(工商银行]', 'not closed'],
    ['bank: [(工商银行)?]', 'may be empty'],
    ['bank: [bank of *]', 'stands behind'],
  ])('%s', (line, message) => {
    const { findings } = compileRules(smallRules({ 'words.yaml': `courier: [某快递]\n${line}\n` }));
    expect(findings).toContainEqual(
      expect.objectContaining({
        path: 'words.yaml',
        line: 2,
        severity: 'error',
        message: expect.stringContaining(message),
      }),
    );
  });
});
