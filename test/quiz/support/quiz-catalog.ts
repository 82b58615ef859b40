import {
  openCatalog,
  type AuthoredQuestion,
  type Catalog,
  type Hit,
  type NearMiss,
  type Script,
  type Signal,
  type Stage,
} from '@fraud-free/core';
import { smallCatalog } from '../../support/small-catalog.js';

/** The categories of {@link quizCatalog}; a script named after each, and a second one in the first. */
export const CATEGORIES = ['red', 'green', 'blue'] as const;
const SCRIPTS: readonly (readonly [id: string, category: string])[] = [
  ...CATEGORIES.map((category) => [category, category] as const),
  ['crimson', 'red'],
];
export const USED_STAGES = ['approach', 'hook', 'payment'] as const satisfies readonly Stage[];

/**
 * A catalog that has enough to ask: per script and language three hits at each of three stages and twelve near-misses,
 * and per script three authored questions. The hits are what the small catalog's engine calls `danger`.
 */
export function quizCatalog(changes: Partial<Catalog> = {}): Catalog {
  const base = smallCatalog();
  const { words, atoms, patterns } = base.lexicon;
  return openCatalog({
    ...base,
    lexicon: {
      words: [...words, WARNING],
      atoms: [...atoms, [words.length]],
      patterns: [...patterns, [atoms.length]],
    },
    signals: [...base.signals, warningSignal(patterns.length)],
    categories: CATEGORIES.map((id) => ({ id, title: both(`类 ${id}`, `Kind ${id}`), official: {} })),
    advice: ['stop-and-hang-up', 'ask-family', 'call-96110', 'do-not-tell-code'].map((id) => ({
      id,
      text: both(`建议 ${id}`, `Advice ${id}`),
      sources: [],
      contacts: id === 'call-96110' ? ['cn-96110'] : [],
    })),
    scripts: SCRIPTS.map(([id, category]) => scriptOf(base.scripts[0]!, id, category)),
    questions: SCRIPTS.flatMap(([script]) => [0, 1, 2].map((index) => questionOf(script, index))),
    ...changes,
  });
}

/** What a warning says in this catalog. */
export const WARNING = '警方提醒';

function warningSignal(pattern: number): Signal {
  return {
    id: 'warning.police-reminder',
    role: 'fraud-warning',
    weight: 2,
    title: both('警方的提醒', 'A reminder by the police'),
    reason: both('因为是提醒', 'Because it reminds'),
    sources: [],
    match: { pattern },
  };
}

/** The catalog with one script changed, e.g. withdrawn by `{ status: 'retired' }`. */
export function withScript(catalog: Catalog, id: string, changes: Partial<Script>): Catalog {
  return openCatalog({
    ...catalog,
    scripts: catalog.scripts.map((one) => (one.id === id ? { ...one, ...changes } : one)),
  });
}

function scriptOf(model: Script, id: string, category: string): Script {
  return {
    ...model,
    id,
    category,
    status: 'stable',
    title: both(`骗局 ${id}`, `Script ${id}`),
    summary: both(`骗局 ${id} 的经过。`, `How ${id} goes.`),
    advice: ['stop-and-hang-up', 'ask-family', 'call-96110', 'do-not-tell-code'],
    stages: USED_STAGES.map((stage) => ({
      stage,
      summary: both(`${stage} 发生什么`, `What happens at ${stage}`),
      asks: both(`他们会在 ${stage} 提要求`, `They will ask at ${stage}`),
      signals: ['identity.bank', 'pressure.account-frozen', 'demand.one-time-code', 'payment.safe-account'],
    })),
    examples: {
      hits: [0, 1, 2].flatMap((index) =>
        USED_STAGES.flatMap((stage) => [hit(id, stage, index, 'zh'), hit(id, stage, index, 'en')]),
      ),
      nearMisses: Array.from({ length: 12 }, (_, index) => index).flatMap((index) => [
        nearMiss(id, index, 'zh'),
        nearMiss(id, index, 'en'),
      ]),
    },
  };
}

function hit(script: string, stage: Stage, index: number, lang: string): Hit {
  const text =
    lang === 'zh'
      ? `${script} 您好。我是银行客服，您的账户将被冻结。今天先把验证码告诉我，再转入安全账户，第${index}次通知到${stage}。谢谢您的耐心。`
      : `Dear ${script} customer. This is the bank service, and your account is frozen. Tell me the code now, and then ` +
        `use the safe account, as in notice ${index} at ${stage}. Thank you for waiting so long.`;
  return { id: `h-${lang}-${stage}-${index}`, lang, text, level: 'danger', stage, signals: ['demand.one-time-code'] };
}

function nearMiss(script: string, index: number, lang: string): NearMiss {
  const text =
    lang === 'zh'
      ? `明天下午三点在${script}一楼开会，这是第${index}次，请带上笔。`
      : `We meet at three in the ${script} hall, time ${index}, and please bring a pen to it.`;
  return { id: `n-${lang}-${index}`, lang, text, why: both(`因为 ${script} ${index}`, `Because ${script} ${index}`) };
}

function questionOf(script: string, index: number): AuthoredQuestion {
  return {
    id: `${script}-q${index}`,
    script,
    ask: both(`问 ${script} ${index}`, `Ask ${script} ${index}`),
    ...(index === 0 && { text: both('一条消息', 'A message') }),
    options: ['a', 'b', 'c'].map((option, place) => ({
      text: both(`选 ${option}`, `Choose ${option}`),
      right: place === index,
      why: both(`因为 ${option}`, `Because ${option}`),
    })),
  };
}

function both(zh: string, en: string): { readonly 'zh-CN': string; readonly en: string } {
  return { 'zh-CN': zh, en };
}
