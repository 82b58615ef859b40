import type { Catalog } from '@fraud-free/core';
import { compileRules, makeSearchIndex, type RuleFile } from '@fraud-free/catalog';

/**
 * A whole folder of rules, as small as can be: one script in two languages, and a warning that speaks against it.
 * JSON is YAML too.
 */
export const smallRules: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'catalog.yaml': {
      version: '2026.11.22',
      expires: '2099-11-22',
      languages: [
        { id: 'zh', script: 'Han', common: [] },
        { id: 'en', script: 'Latin', common: ['the', 'is', 'your', 'we', 'at', 'to', 'are', 'of', 'a', 'will', 'be'] },
      ],
      judge: { prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 },
    },
    'categories.yaml': [{ id: 'bank', title: { 'zh-CN': '冒充银行', en: 'Posing as a bank' }, official: {} }],
    'sources.yaml': [
      {
        id: 'bulletin',
        title: 'Bulletin',
        publisher: 'Example Office',
        url: 'https://www.example.com/bulletin',
        published: '2025-06-19',
        retrieved: '2026-11-20',
      },
    ],
    'contacts.yaml': [
      {
        id: 'line',
        kind: 'advice',
        number: '96110',
        region: 'CN',
        checked: '2026-11-22',
        title: { 'zh-CN': '反诈专线', en: 'Anti-fraud line' },
        use: { 'zh-CN': '拿不准时拨打。', en: 'Call it when in doubt.' },
        sources: ['bulletin'],
      },
      {
        id: 'other-line',
        kind: 'warning',
        number: '12381',
        region: 'CN',
        checked: '2026-11-22',
        title: { 'zh-CN': '预警短信 12381', en: 'Warnings by 12381' },
        use: { 'zh-CN': '只发短信。', en: 'It only sends messages.' },
        sources: ['bulletin'],
      },
    ],
    'advice.yaml': [
      {
        id: 'hang-up',
        text: { 'zh-CN': '先挂断，再自己打银行电话。', en: 'Hang up, then call the bank yourself.' },
        sources: ['bulletin'],
        contacts: ['line'],
      },
    ],
    'words.yaml': { bank: ['银行', 'bank'] },
    'signals/identity.yaml': [
      signal('identity.bank', 'identity', 2, '自称银行客服', 'Says it is the bank', ['{bank}<4>客服', 'bank support']),
    ],
    'signals/pressure.yaml': [
      signal('pressure.frozen', 'pressure', 2, '说账户冻结', 'Says the account is frozen', [
        '账户 <4> 冻结',
        'account <12> frozen',
      ]),
    ],
    'signals/payment.yaml': [
      signal('payment.safe-account', 'payment', 3, '要求转入安全账户', 'Wants money in a safe account', [
        '安全账户',
        'safe account',
      ]),
    ],
    'signals/fraud-warning.yaml': [
      signal('warning.beware', 'fraud-warning', 4, '提醒防骗', 'Warns of fraud', ['谨防诈骗', 'beware of fraud']),
    ],
    'bank/fake-bank.yaml': {
      id: 'fake-bank',
      revision: 1,
      status: 'test',
      created: '2026-11-22',
      updated: '2026-11-22',
      category: 'bank',
      severity: 'severe',
      targets: ['anyone'],
      paidBy: ['transfer'],
      title: { 'zh-CN': '假冒银行客服', en: 'Fake bank support' },
      aliases: {
        'zh-CN': ['假银行', '银行客服来电', '账户冻结电话'],
        en: ['bank impostor', 'false bank call', 'frozen account call'],
      },
      subjects: { 'zh-CN': ['银行', '账户', '安全账户'], en: ['bank', 'account', 'card'] },
      summary: {
        'zh-CN': '冒充银行客服，说账户冻结，骗人转账。',
        en: 'Somebody poses as the bank and takes your money.',
      },
      advice: ['hang-up'],
      sources: ['bulletin'],
      stages: [
        stage('approach', '打来电话', 'They call', ['identity.bank']),
        stage('isolation', '吓唬', 'They frighten', ['pressure.frozen']),
        stage('payment', '骗钱', 'They take money', ['payment.safe-account']),
      ],
      signals: [],
      rebuttals: [
        both('他们会说工号可以查', 'They will say that you may look up their number'),
        both('他们会说钱马上退回', 'They will say that the money comes back'),
      ],
      lookAlikes: [both('银行催还信用卡的短信', 'A bank reminding you of a card bill')],
      examples: {
        hits: [
          hit('h1', 'zh', '我是银行客服，您的账户已冻结，请把钱转入安全账户。'),
          hit('h2', 'zh', '这里是银行的客服，账户被冻结，钱要放进安全账户。'),
          hit('h3', 'zh', '银行客服提醒：账户将冻结，须转到安全账户。'),
          hit('h4', 'en', 'This is your bank support. Your account is frozen, use the safe account.'),
          hit('h5', 'en', 'Your bank support here: the account will be frozen, move to a safe account.'),
        ],
        nearMisses: [
          '晚饭吃什么好呢',
          '明天下午三点开会',
          '快递已放在门口',
          '周末一起去爬山',
          '谨防诈骗，不要相信所谓安全账户',
        ].map((text, n) => ({ id: `n${n + 1}`, lang: 'zh', text, why: both('日常消息', 'An everyday message') })),
      },
    },
  }).map(([path, value]) => [path, JSON.stringify(value, null, 2)]),
);

/** {@link smallRules}, compiled. */
export const smallCatalog: Catalog = compile(smallRules);

export const smallSearchIndex = makeSearchIndex(smallCatalog);

/** Rules compiled, or the reason why not. */
function compile(rules: Readonly<Record<string, string>>): Catalog {
  const files = Object.entries(rules).map(([path, text]): RuleFile => ({ path, text }));
  const { catalog, findings } = compileRules(files);
  if (catalog === undefined || findings.length > 0)
    throw new Error(`The small rules are faulty: ${JSON.stringify(findings)}`);
  return catalog;
}

function both(zh: string, en: string): Record<string, string> {
  return { 'zh-CN': zh, en };
}

function signal(id: string, role: string, weight: number, zh: string, en: string, any: string[]): object {
  const reason = both(`${zh}，真银行不会这样。`, `${en}; a real bank does not.`);
  return { id, role, weight, title: both(zh, en), reason, sources: ['bulletin'], any };
}

function stage(name: string, zh: string, en: string, signals: string[]): object {
  return { stage: name, summary: both(zh, en), asks: both(`他们会${zh}。`, `${en} next.`), signals };
}

function hit(id: string, lang: string, text: string): object {
  return { id, lang, level: 'danger', stage: 'payment', signals: ['identity.bank'], text };
}
