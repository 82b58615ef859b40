import {
  CATALOG_FORMAT,
  openCatalog,
  type Catalog,
  type Condition,
  type Role,
  type Script,
  type Signal,
} from '@fraud-free/core';

/**
 * A catalog of two made-up scripts that fits on a page, for tests of what stands on the engine. It judges like the
 * real one: {@link BANK_FRAUD} is `danger`, {@link DOUBTFUL} is `caution`, {@link HARMLESS} is `no-match`.
 */
export function smallCatalog(changes: Partial<Catalog> = {}): Catalog {
  return openCatalog({
    format: CATALOG_FORMAT,
    version: '2026.11.22',
    expires: '2099-01-01',
    languages: [
      { id: 'zh', script: 'Han', common: [] },
      { id: 'en', script: 'Latin', common: ['the', 'to', 'you', 'your', 'is', 'we', 'are', 'at', 'for', 'and'] },
    ],
    folding: { from: '帳戶驗證碼凍結轉', to: '账户验证码冻结转' },
    disguise: { sounds: [], characters: '', singles: '', ordinary: '', aliases: {} },
    lexicon: {
      words: [...WORDS],
      atoms: WORDS.map((_, i) => [i]),
      patterns: WORDS.map((_, i) => [i]),
    },
    judge: { prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 },
    signals: SIGNALS,
    scripts: [BANK_SCRIPT, TASK_SCRIPT],
    categories: [{ id: 'impersonating-authority', title: both('冒充类', 'Impersonation'), official: {} }],
    advice: [
      {
        id: 'stop',
        text: both('先停下来，挂断电话。', 'Stop and hang up.'),
        sources: ['handbook'],
        contacts: ['cn-96110'],
      },
      { id: 'no-code', text: both('验证码不告诉任何人。', 'Tell nobody a code.'), sources: [], contacts: [] },
    ],
    contacts: [
      {
        id: 'cn-110',
        kind: 'report',
        checked: '2026-11-22',
        number: '110',
        region: 'CN',
        title: both('报警', 'Police'),
        use: both('已经转了钱，马上拨打。', 'If you have paid, call at once.'),
        sources: ['handbook'],
      },
      {
        id: 'cn-96110',
        kind: 'advice',
        checked: '2026-11-22',
        number: '96110',
        region: 'CN',
        title: both('反诈专线', 'Anti-fraud line'),
        use: both('拿不准时拨打。', 'If you are not sure, call.'),
        sources: ['handbook'],
      },
    ],
    sources: [
      {
        id: 'handbook',
        title: '防诈手册',
        publisher: '某某日报',
        url: 'https://example.com/handbook',
        published: '2025-06',
        retrieved: '2026-11-22',
      },
    ],
    questions: [],
    procedures: [],
    payments: {
      fields: [],
      patterns: [],
      pauses: [],
      questions: [],
      judge: { prior: -3.5, caution: 0.5, danger: 0.8, enough: 1 },
      otherwise: { contacts: [] },
    },
    ...changes,
  });
}

/** Claims to be a bank, threatens, wants a code and a transfer: both signals and script are complete. */
export const BANK_FRAUD = '您好，我是银行客服，您的账户将被冻结，请把验证码 482913 告诉我，并转入安全账户。';
export const BANK_FRAUD_EN =
  'We are the bank service. Your account is frozen: tell me the code 482913 and move it to the safe account.';
export const DOUBTFUL = '快把短信里的验证码告诉我，账户将被冻结。';
export const HARMLESS = '明天下午三点在居委会一楼开会，请带上身份证复印件。';

const PHRASES: Readonly<Record<string, readonly [Role, number, ...string[]]>> = {
  'identity.bank': ['identity', 1.5, '我是银行客服', 'bank service'],
  'demand.one-time-code': ['demand', 2.5, '验证码', 'the code'],
  'pressure.account-frozen': ['pressure', 1.8, '账户将被冻结', 'account is frozen'],
  'payment.safe-account': ['payment', 3, '安全账户', 'safe account'],
  'lure.task-rebate': ['lure', 2, '刷单', '返利'],
};

const WORDS: readonly string[] = Object.values(PHRASES).flatMap(([, , ...words]) => words);

const SIGNALS: readonly Signal[] = Object.entries(PHRASES).map(([id, [role, weight, ...words]]) => ({
  id,
  role,
  weight,
  title: both(`信号 ${id}`, `Signal ${id}`),
  reason: both(`因为 ${id}`, `Because of ${id}`),
  sources: ['handbook'],
  match: { any: words.map((word): Condition => ({ pattern: WORDS.indexOf(word) })) },
}));

const BANK_SCRIPT: Script = script('fake-bank', '2026-11-20', both('假冒银行客服', 'Fake bank staff'), [
  ['approach', ['identity.bank', 'pressure.account-frozen']],
  ['payment', ['demand.one-time-code', 'payment.safe-account']],
  ['follow-up', []],
]);

const TASK_SCRIPT: Script = script('fake-task', '2026-11-21', both('刷单返利', 'Fake tasks'), [
  ['approach', ['lure.task-rebate']],
  ['payment', ['payment.safe-account']],
]);

function script(
  id: string,
  updated: string,
  title: Script['title'],
  stages: readonly (readonly [Script['stages'][number]['stage'], readonly string[]])[],
): Script {
  return {
    id,
    revision: 1,
    status: 'stable',
    created: '2026-11-01',
    updated,
    category: 'impersonating-authority',
    title,
    summary: both(`${title['zh-CN']}的经过。`, `How ${title['en']} goes.`),
    advice: ['stop', 'no-code'],
    stages: stages.map(([stage, signals]) => ({
      stage,
      signals,
      summary: both(`阶段 ${stage}`, `Stage ${stage}`),
      asks: both(`他们会在 ${stage} 让您转账。`, `They will ask you to pay at ${stage}.`),
    })),
    rebuttals: [
      both('他们会说工号可查。', 'They will say that their number is real.'),
      both('他们会说钱会退回。', 'They will say that it comes back.'),
    ],
    lookAlikes: [],
    sources: ['handbook'],
    examples: { hits: [], nearMisses: [] },
  };
}

function both(zh: string, en: string): { readonly 'zh-CN': string; readonly en: string } {
  return { 'zh-CN': zh, en };
}
