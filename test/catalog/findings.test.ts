import { compileRules, type Finding } from '@fraud-free/catalog';
import { describe, expect, it } from 'vitest';
import { SCRIPT, SIGNALS, smallRules, type Change } from './support/small-rules.js';

type Changes = Readonly<Record<string, Change>>;

/** A case: what is changed, and what must be found of it. */
interface Case {
  readonly name: string;
  readonly changes: Changes;
  /** `path:line code` */
  readonly at: string;
  readonly message: RegExp;
  readonly expected?: RegExp;
  readonly example?: string;
  readonly severity?: 'warning';
}

const OWN = 'signals:\n  - id: parcel-refund.lost';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  files: [
    {
      name: 'a file too many',
      changes: { 'parcels/deep/x.yaml': '' },
      at: 'parcels/deep/x.yaml:1 file-misplaced',
      message: /no rule file/,
    },
    {
      name: 'another ending',
      changes: { 'parcels/x.yml': '' },
      at: 'parcels/x.yml:1 file-misplaced',
      message: /no rule file/,
    },
    {
      name: 'capitals',
      changes: { 'parcels/X.yaml': '' },
      at: 'parcels/X.yaml:1 file-misplaced',
      message: /no rule file/,
    },
    {
      name: 'no catalog.yaml',
      changes: { 'catalog.yaml': null },
      at: 'catalog.yaml:1 file-missing',
      message: /missing/,
    },
    { name: 'no advice', changes: { 'advice.yaml': null }, at: 'advice.yaml:1 file-missing', message: /missing/ },
    {
      name: 'an empty script',
      changes: { 'parcels/x.yaml': '' },
      at: 'parcels/x.yaml:1 schema',
      message: /the file is empty/,
    },
  ],
  yaml: [
    {
      name: 'a list that is not closed',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- [转']] },
      at: `${SIGNALS}:23 yaml-syntax`,
      message: /not YAML/,
    },
    {
      name: 'a key twice',
      changes: { [SCRIPT]: [['revision: 1', 'revision: 1\nrevision: 2']] },
      at: `${SCRIPT}:3 yaml-syntax`,
      message: /unique/,
    },
    {
      name: 'a name without quotes',
      changes: { [SIGNALS]: [['我是{courier}', '{courier}客服']] },
      at: `${SIGNALS}:8 yaml-syntax`,
      message: /not YAML/,
      expected: /quotes/,
    },
  ],
  schema: [
    {
      name: 'a key missing',
      changes: { [SCRIPT]: [['status: test\n', '']] },
      at: `${SCRIPT}:1 schema`,
      message: /“status” is missing/,
      example: 'status: test',
    },
    {
      name: 'a key too many',
      changes: { [SCRIPT]: [['status: test', 'status: test\nstate: x']] },
      at: `${SCRIPT}:4 schema`,
      message: /“state” is unknown/,
      expected: /one of: id, revision/,
    },
    {
      name: 'not one of those',
      changes: { [SCRIPT]: [['status: test', 'status: done']] },
      at: `${SCRIPT}:3 schema`,
      message: /“status” is “done”/,
      expected: /draft, test, stable, retired/,
    },
    {
      name: 'a number for a text',
      changes: { 'words.yaml': 'courier: [某快递, 5173]' },
      at: 'words.yaml:1 schema',
      message: /number 5173/,
      expected: /in quotes/,
    },
    {
      name: 'a hotline without quotes',
      changes: { 'contacts.yaml': [["'110'", '110']] },
      at: 'contacts.yaml:1 schema',
      message: /number 110/,
      expected: /in quotes/,
      example: "'96110'",
    },
    {
      name: 'a weight out of range',
      changes: { [SIGNALS]: [['weight: 2.5', 'weight: 9']] },
      at: `${SIGNALS}:3 schema`,
      message: /“weight” is “9”/,
      expected: /0 to 5/,
    },
    {
      name: 'a language missing',
      changes: { [SCRIPT]: [['{ zh-CN: 假理赔, en: Fake refund }', '{ zh-CN: 假理赔 }']] },
      at: `${SCRIPT}:7 schema`,
      message: /“en” is missing in “title”/,
    },
    {
      name: 'an empty language',
      changes: { [SCRIPT]: [['en: Fake refund', "en: ' '"]] },
      at: `${SCRIPT}:7 schema`,
      message: /“en” is “ ”/,
      expected: /not empty/,
    },
    {
      name: 'a comma in braces',
      changes: { [SCRIPT]: [['en: Fake refund', 'en: Fake, refund']] },
      at: `${SCRIPT}:7 schema`,
      message: /key “refund” of “title”/,
      expected: /comma/,
    },
    {
      name: 'one stage',
      changes: { [SCRIPT]: [[/* the second and third */ stagesFrom('hook'), '']] },
      at: `${SCRIPT}:12 schema`,
      message: /“stages” has 1 entries/,
    },
    {
      name: 'a role unknown',
      changes: { [SIGNALS]: [['role: payment', 'role: money']] },
      at: `${SIGNALS}:17 schema`,
      message: /“money”/,
      expected: /identity, lure/,
    },
    {
      name: 'near alone',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { near: [转账, 账户] }']] },
      at: `${SIGNALS}:22 schema`,
      message: /“within” is missing/,
    },
    {
      name: 'an entity unknown',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { entity: url }']] },
      at: `${SIGNALS}:22 schema`,
      message: /“url”/,
      expected: /link, phone/,
    },
    {
      name: 'an id twice in a list',
      changes: { [SCRIPT]: [['advice: [stop]', 'advice: [stop, stop]']] },
      at: `${SCRIPT}:9 schema`,
      message: /“stop” twice/,
    },
    {
      name: 'no address',
      changes: { 'sources.yaml': [["'https://www.example.com/a'", 'example']] },
      at: 'sources.yaml:1 schema',
      message: /“url” is “example”/,
    },
  ],
  ids: [
    {
      name: 'a signal twice',
      changes: { 'signals/more.yaml': signal('payment.transfer') },
      at: `${SIGNALS}:16 id-twice`,
      message: /already in signals\/more\.yaml, line 1/,
    },
    {
      name: 'an example twice',
      changes: { [SCRIPT]: [['id: n1', 'id: h1']] },
      at: `${SCRIPT}:41 id-twice`,
      message: /“h1” stands twice/,
    },
    {
      name: 'a script in the wrong file',
      changes: {
        [SCRIPT]: [
          ['id: parcel-refund\n', 'id: parcel-return\n'],
          [OWN, 'signals:\n  - id: parcel-return.lost'],
        ],
      },
      at: `${SCRIPT}:1 file-name`,
      message: /stands in/,
      expected: /parcels\/parcel-return\.yaml/,
    },
    {
      name: 'a script in the wrong folder',
      changes: { [SCRIPT]: [['category: parcels', 'category: letters']] },
      at: `${SCRIPT}:1 file-name`,
      message: /of the category “letters”/,
    },
    {
      name: 'an own signal without the script’s name',
      changes: { [SCRIPT]: [[OWN, 'signals:\n  - id: parcel.lost']] },
      at: `${SCRIPT}:25 signal-name`,
      message: /“parcel\.lost” is a signal of the script/,
      example: 'parcel-refund.lost',
    },
  ],
  references: [
    {
      name: 'advice',
      changes: { [SCRIPT]: [['advice: [stop]', 'advice: [stpo]']] },
      at: `${SCRIPT}:9 id-unknown`,
      message: /no advice “stpo”/,
      example: 'stop',
    },
    {
      name: 'a category',
      changes: { 'categories.yaml': [['id: parcels', 'id: parcel']] },
      at: `${SCRIPT}:6 id-unknown`,
      message: /no category “parcels”/,
      example: 'parcel',
    },
    {
      name: 'a source of a script',
      changes: { [SCRIPT]: [['sources: [handbook]', 'sources: [nothing-like-it]']] },
      at: `${SCRIPT}:10 id-unknown`,
      message: /no source/,
    },
    {
      name: 'a source of a signal',
      changes: { [SIGNALS]: [['sources: [handbook]', 'sources: [handbok]']] },
      at: `${SIGNALS}:6 id-unknown`,
      message: /no source “handbok”/,
      example: 'handbook',
    },
    {
      name: 'a signal of a stage',
      changes: { [SCRIPT]: [['signals: [payment.transfer]', 'signals: [payment.transfers]']] },
      at: `${SCRIPT}:23 id-unknown`,
      message: /no signal/,
      example: 'payment.transfer',
    },
    {
      name: 'a signal of an example',
      changes: { [SCRIPT]: [['demand.share-screen, payment', 'demand.share, payment']] },
      at: `${SCRIPT}:38 id-unknown`,
      message: /“demand\.share”/,
    },
    {
      name: 'a signal of a condition',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { signal: payment.fee }']] },
      at: `${SIGNALS}:22 id-unknown`,
      message: /“payment\.fee”/,
    },
    {
      name: 'a contact',
      changes: { 'advice.yaml': [['cn-110', 'cn-911']] },
      at: 'advice.yaml:1 id-unknown',
      message: /no contact “cn-911”/,
      example: 'cn-110',
    },
    {
      name: 'the script of a question',
      changes: {
        'questions/parcel.yaml':
          '[{ id: q, ask: { zh-CN: 问, en: Ask }, options: [{ text: { zh-CN: 一, en: A }, right: true, why: { zh-CN: 一, en: A } }, { text: { zh-CN: 一, en: A }, right: false, why: { zh-CN: 一, en: A } }] }]',
      },
      at: 'questions/parcel.yaml:1 id-unknown',
      message: /no script “parcel”/,
    },
    {
      name: 'another script’s own signal',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { signal: parcel-refund.lost }']] },
      at: `${SIGNALS}:22 signal-of-another`,
      message: /belongs to the script/,
    },
    {
      name: 'a category that nothing is of',
      changes: {
        'categories.yaml': [['\n', '\n- { id: letters, title: { zh-CN: 信, en: Letters }, official: {} }\n']],
      },
      at: 'categories.yaml:2 category-unused',
      message: /“letters”/,
      severity: 'warning',
    },
  ],
  conditions: [
    {
      name: 'none',
      changes: { [SIGNALS]: [['  any:\n    - 转(到|入)账户\n', '']] },
      at: `${SIGNALS}:16 condition-missing`,
      message: /payment\.transfer/,
    },
    {
      name: 'two kinds in one',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { entity: link, signal: identity.courier }']] },
      at: `${SIGNALS}:22 condition-mixed`,
      message: /entity and signal/,
    },
    {
      name: 'a least sum of a link',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- { entity: link, atLeast: 5 }']] },
      at: `${SIGNALS}:22 condition-mixed`,
      message: /atLeast/,
    },
    {
      name: 'a pattern twice',
      changes: { [SIGNALS]: [['- 转(到|入)账户', '- 转(到|入)账户\n    - 转(到|入)账户']] },
      at: `${SIGNALS}:23 pattern-twice`,
      message: /转\(到\|入\)账户/,
    },
    {
      name: 'a circle',
      changes: {
        [SIGNALS]: [
          ['- 转(到|入)账户', '- { signal: demand.share-screen }'],
          ['- (打开|开启)屏幕共享', '- { signal: payment.transfer }'],
        ],
      },
      at: `${SIGNALS}:9 signal-circle`,
      message: /demand\.share-screen → payment\.transfer → demand\.share-screen/,
    },
    {
      name: 'too many near each other',
      changes: {
        [SIGNALS]: [
          [
            '- 转(到|入)账户',
            `- { near: [${`'(${'{link}|{phone}|{card}|{app}|{code}'})甲', `.repeat(3)}乙乙], within: 9 }`,
          ],
        ],
      },
      at: `${SIGNALS}:22 pattern-too-many-words`,
      message: /near each other/,
    },
  ],
  stages: [
    {
      name: 'out of order',
      changes: { [SCRIPT]: [['stage: hook', 'stage: follow-up']] },
      at: `${SCRIPT}:20 stage-order`,
      message: /“payment” stands behind “follow-up”/,
    },
    {
      name: 'twice',
      changes: { [SCRIPT]: [['stage: hook', 'stage: approach']] },
      at: `${SCRIPT}:16 stage-order`,
      message: /“approach” stands behind “approach”/,
    },
    {
      name: 'a hit at another',
      changes: { [SCRIPT]: [['stage: payment\n      signals', 'stage: trust\n      signals']] },
      at: `${SCRIPT}:37 stage-unknown`,
      message: /no stage “trust”/,
    },
    {
      name: 'one that nothing helps at',
      changes: { 'advice.yaml': [['sources: [handbook]', 'sources: [handbook], stages: [approach, payment]']] },
      at: `${SCRIPT}:16 stage-without-advice`,
      message: /at the stage “hook”/,
    },
    {
      name: 'one with advice that does not exist',
      changes: { [SCRIPT]: [['- stage: hook', '- stage: hook\n    advice: [stpo]']] },
      at: `${SCRIPT}:17 id-unknown`,
      message: /no advice “stpo”/,
    },
    {
      name: 'a text that a program left out',
      changes: { [SCRIPT]: [['en: A call', "en: '[object Object]'"]] },
      at: `${SCRIPT}:13 to-write`,
      message: /\[object Object\]/,
    },
  ],
  examples: [
    {
      name: 'too few hits',
      changes: { [SCRIPT]: [['status: test', 'status: stable']] },
      at: `${SCRIPT}:34 examples-few`,
      message: /1 hits/,
      expected: /at least 5/,
    },
    {
      name: 'too few near-misses',
      changes: { [SCRIPT]: [['status: test', 'status: stable']] },
      at: `${SCRIPT}:40 examples-few`,
      message: /1 near-misses/,
    },
  ],
  questions: [
    {
      name: 'all right',
      changes: { 'questions/parcel-refund.yaml': [['right: false', 'right: true']] },
      at: 'questions/parcel-refund.yaml:4 question-options',
      message: /2 of the 2/,
    },
    {
      name: 'all wrong',
      changes: { 'questions/parcel-refund.yaml': [['right: true', 'right: false']] },
      at: 'questions/parcel-refund.yaml:4 question-options',
      message: /0 of the 2/,
    },
  ],
  dates: [
    {
      name: 'no such day',
      changes: { [SCRIPT]: [['2026-11-21', '2026-02-30']] },
      at: `${SCRIPT}:4 date`,
      message: /2026-02-30/,
    },
    {
      name: 'updated before created',
      changes: { [SCRIPT]: [['updated: 2026-11-22', 'updated: 2026-11-01']] },
      at: `${SCRIPT}:5 date-order`,
      message: /before it was created/,
    },
    {
      name: 'updated after the catalog',
      changes: { [SCRIPT]: [['updated: 2026-11-22', 'updated: 2026-11-23']] },
      at: `${SCRIPT}:5 date-order`,
      message: /after the version/,
    },
    {
      name: 'expired when made',
      changes: { 'catalog.yaml': [['2027-11-22', '2026-11-21']] },
      at: 'catalog.yaml:2 date-order',
      message: /expires before/,
    },
    {
      name: 'read before it was published',
      changes: { 'sources.yaml': [['published: 2025', 'published: 2026-12']] },
      at: 'sources.yaml:1 date-order',
      message: /before it was published/,
    },
    {
      name: 'read after the catalog',
      changes: { 'sources.yaml': [['retrieved: 2026-11-22', 'retrieved: 2026-11-23']] },
      at: 'sources.yaml:1 date-order',
      message: /after the version/,
    },
    {
      name: 'no such month',
      changes: { 'sources.yaml': [['published: 2025', 'published: 2025-13']] },
      at: 'sources.yaml:1 date',
      message: /2025-13/,
    },
  ],
  languages: [
    {
      name: 'English for Chinese',
      changes: { [SCRIPT]: [['zh-CN: 假理赔', 'zh-CN: Refund']] },
      at: `${SCRIPT}:7 language`,
      message: /no Chinese character/,
    },
    {
      name: 'Chinese for English',
      changes: { [SCRIPT]: [['en: Fake refund', 'en: 假理赔']] },
      at: `${SCRIPT}:7 language`,
      message: /no Latin letter/,
    },
    {
      name: 'an example in another',
      changes: { [SCRIPT]: [['lang: zh\n      text', 'lang: en\n      text']] },
      at: `${SCRIPT}:42 language`,
      message: /no Latin letter/,
    },
    {
      name: 'a language not covered',
      changes: { 'catalog.yaml': [['  - { id: zh, script: Han, common: [] }\n', '']] },
      at: `${SCRIPT}:36 language`,
      message: /does not cover/,
    },
  ],
  characters: [
    {
      name: 'zero width',
      changes: { [SIGNALS]: [['转(到', '转\u200b(到']] },
      at: `${SIGNALS}:22 character-invisible`,
      message: /U\+200B/,
      example: '"\\u200B"',
    },
    {
      name: 'bidi',
      changes: { [SCRIPT]: [['我是某某', '我是\u202e某某']] },
      at: `${SCRIPT}:39 character-invisible`,
      message: /U\+202E/,
    },
    {
      name: 'a hard space',
      changes: { [SCRIPT]: [['Fake refund', 'Fake\u00a0refund']] },
      at: `${SCRIPT}:7 character-invisible`,
      message: /U\+00A0/,
    },
    {
      name: 'Cyrillic',
      changes: { [SCRIPT]: [['Fake refund', 'F\u0430ke refund']] },
      at: `${SCRIPT}:7 character-look-alike`,
      message: /U\+0430/,
    },
    {
      name: 'a radical',
      changes: { [SCRIPT]: [['zh-CN: 假理赔', 'zh-CN: 假理赔\u2f08']] },
      at: `${SCRIPT}:7 character-look-alike`,
      message: /U\+2F08/,
    },
    {
      name: 'styled letters',
      changes: { [SCRIPT]: [['Fake refund', '\u{1d400} refund']] },
      at: `${SCRIPT}:7 character-look-alike`,
      message: /U\+1D400/,
      example: '"\\U0001D400"',
    },
  ],
  'personal data': [
    ...['www.bank.com', 'http://sf-pay.top/x', 'EXAMPLE.COM.evil.net', 'a@mail.org'].map((text) =>
      personal(text, 'real-link'),
    ),
    ...['13912345678', '+86 139 1234 5678', '400-820-1234', '010-12345678', '+44 7911 123456', '(212) 736-5000'].map(
      (text) => personal(text, 'real-phone'),
    ),
    ...['6222029876501234567', '6222 0298 7650 1234', '110101199003074518'].map((text) => personal(text, 'real-card')),
    { ...personal('95588', 'real-hotline'), severity: 'warning' },
  ],
  unused: [
    {
      name: 'a word list',
      changes: { 'words.yaml': 'courier: [某快递]\nbank: [某银行]\n' },
      at: 'words.yaml:2 word-list-unused',
      message: /“bank”/,
      severity: 'warning',
    },
    {
      name: 'a word list named like an entity',
      changes: { 'words.yaml': 'courier: [某快递]\nlink: [某链接]\n' },
      at: 'words.yaml:2 word-list-name',
      message: /\{link\} is an entity/,
    },
    {
      name: 'a signal',
      changes: { 'signals/more.yaml': signal('lure.nothing') },
      at: 'signals/more.yaml:1 signal-unused',
      message: /“lure\.nothing”/,
      severity: 'warning',
    },
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('$name', ({ changes, at, message, expected = /./, example, severity = 'error' }) => {
    const findings = compileRules(smallRules(changes)).findings.filter((finding) => place(finding) === at);
    expect(findings).toContainEqual(
      expect.objectContaining({
        message: expect.stringMatching(message),
        expected: expect.stringMatching(expected),
        ...(example !== undefined && { example }),
        severity,
      }),
    );
  });
});

describe('what is no fault', () => {
  it.each([
    'http://bank.example.com/login',
    'bank.example.cn',
    'shop.example',
    '请安装 update.apk',
    '13800000000 或 138-0000-0012',
    '400-000-0000 和 010-0000000',
    '+1 202-555-0100',
    '6200 0000 0000 0000',
    '拨打110',
    '转95500元',
    '验证码 955881',
  ])('%s', (text) => {
    const { findings } = compileRules(smallRules({ [SCRIPT]: [['真的丢件通知', `真的丢件通知：${text}`]] }));
    expect(findings).toEqual([]);
  });

  it('an emoji as it is written, and an invisible character written as an escape', () => {
    const text = '"您好❤️👨‍👩‍👧，您的\\u200b包裹已经放在门口的柜子里了。"';
    const { findings } = compileRules(smallRules({ [SCRIPT]: [['您好，您的包裹已经放在门口的柜子里了。', text]] }));
    expect(findings).toEqual([]);
  });

  it('a signal against fraud that no script names', () => {
    const text = signal('notice.try').replace('role: lure', 'role: official-notice');
    expect(compileRules(smallRules({ 'signals/notice.yaml': text })).findings).toEqual([]);
  });

  it('a stable script with eight hits and eight near-misses', () => {
    const { text } = smallRules().find(({ path }) => path === SCRIPT)!;
    const eight = (from: string, to: string): string => {
      const entry = text.slice(text.indexOf(from), text.indexOf(to));
      return Array.from({ length: 8 }, (_, n) => entry.replace(/id: (\w)1/, `id: $1${n + 1}`)).join('');
    };
    const head = text.slice(0, text.indexOf('    - id: h1')).replace('status: test', 'status: stable');
    const stable = `${head}${eight('    - id: h1', '  nearMisses')}  nearMisses:\n${eight('    - id: n1', 'rebuttals')}${text.slice(text.indexOf('rebuttals'))}`;
    expect(compileRules(smallRules({ [SCRIPT]: stable })).findings).toEqual([]);
  });
});

describe('all faults of all files come at once', () => {
  const changes: Changes = {
    'advice.yaml': [['cn-110', 'cn-911']],
    'catalog.yaml': [['2027-11-22', '2027-11-31']],
    'contacts.yaml': [['region: CN', 'region: China']],
    'sources.yaml': [['title: 手册', 'titel: 手册']],
    'words.yaml': 'courier: [(某快递]\nbank: []\n',
    [SIGNALS]: [
      ['weight: 2.5', 'weight: heavy'],
      ['(打开|开启)屏幕共享', '(打开|开启屏幕共享'],
      ['转(到|入)账户', '转 <99> 账户'],
    ],
    [SCRIPT]: [
      ['revision: 1', 'revision: 0'],
      ['zh-CN: 假理赔', 'zh-CN: 假\u200b理赔'],
      ['any: [您的 <4> 丢失]', 'any: [丢]'],
    ],
    'questions/parcel-refund.yaml': [['right: false', 'right: no-idea']],
    'parcels/broken.yaml': 'id: [',
    'notes/deep/er.yaml': '',
  };

  it('in the order of files and lines, whatever the order they were read in', () => {
    const files = smallRules(changes);
    const places = compileRules(files).findings.map(place);
    expect(places).toEqual([
      'advice.yaml:1 id-unknown',
      'catalog.yaml:2 date',
      'contacts.yaml:1 schema',
      'notes/deep/er.yaml:1 file-misplaced',
      'parcels/broken.yaml:1 yaml-syntax',
      `${SCRIPT}:2 schema`,
      `${SCRIPT}:7 character-invisible`,
      `${SCRIPT}:30 pattern-too-short`,
      'questions/parcel-refund.yaml:5 schema',
      `${SIGNALS}:3 schema`,
      `${SIGNALS}:15 pattern-syntax`,
      `${SIGNALS}:22 pattern-gap`,
      'sources.yaml:1 schema',
      'sources.yaml:1 schema',
      'words.yaml:1 pattern-syntax',
      'words.yaml:2 schema',
    ]);
    expect(compileRules(files.reverse()).findings.map(place)).toEqual(places);
  });

  it('each says what was expected', () => {
    for (const { message, expected, column } of compileRules(smallRules(changes)).findings) {
      expect(message).not.toBe('');
      expect(expected).not.toBe('');
      expect(column).toBeGreaterThan(0);
    }
  });
});

function place({ path, line, code }: Finding): string {
  return `${path}:${line} ${code}`;
}

/** A file of one shared signal. */
function signal(id: string): string {
  return `- id: ${id}\n  role: lure\n  weight: 1\n  title: { zh-CN: 试, en: Try }\n  reason: { zh-CN: 试, en: Try }\n  any: [试一试]\n`;
}

function personal(text: string, code: string): Case {
  const changes: Changes = { [SCRIPT]: [['真的丢件通知', `真的丢件通知 ${text} 谢谢`]] };
  return { name: text, changes, at: `${SCRIPT}:32 ${code}`, message: /may be real/ };
}

/** The stages of the small script from one on, as they are written. */
function stagesFrom(stage: string): string {
  const { text } = smallRules().find(({ path }) => path === SCRIPT)!;
  return text.slice(text.indexOf(`  - stage: ${stage}`), text.indexOf('signals:\n  - id'));
}
