import type { RuleFile } from '@fraud-free/catalog';

/** Sound rules that fit on a page: one script, its shared signals, and one of everything else. */
const FILES: Readonly<Record<string, string>> = {
  'catalog.yaml': `version: 2026.11.22
expires: 2027-11-22
languages:
  - { id: zh, script: Han, common: [] }
  - { id: en, script: Latin, common: [the, to, your, you, is, and] }
judge: { prior: -3.5, scale: 1, repeat: 0.5, caution: 0.5, danger: 0.8 }
`,
  'categories.yaml': `- { id: parcels, title: { zh-CN: 快递, en: Parcels }, official: { mps-2025: [快递] } }
`,
  'sources.yaml': `- { id: handbook, title: 手册, publisher: 社区, url: 'https://www.example.com/a', published: 2025, retrieved: 2026-11-22 }
`,
  'contacts.yaml': `- { id: cn-110, kind: report, number: '110', region: CN, checked: 2026-11-22, title: { zh-CN: 报警, en: Police }, use: { zh-CN: 报警时拨打, en: To report a crime }, sources: [handbook] }
`,
  'advice.yaml': `- { id: stop, text: { zh-CN: 先停下, en: Stop first }, sources: [handbook], contacts: [cn-110] }
`,
  'words.yaml': `courier: [某(某)?快递, 某物流]
`,
  'signals/shared.yaml': `- id: identity.courier
  role: identity
  weight: 2.5
  title: { zh-CN: 自称快递, en: Claims to be a courier }
  reason: { zh-CN: 快递不会这样, en: Couriers do not do this }
  sources: [handbook]
  any:
    - 我是{courier}
- id: demand.share-screen
  role: demand
  weight: 3
  title: { zh-CN: 共享屏幕, en: Share the screen }
  reason: { zh-CN: 对方能看到一切, en: They see everything }
  any:
    - (打开|开启)屏幕共享
- id: payment.transfer
  role: payment
  weight: 3
  title: { zh-CN: 转账, en: Transfer }
  reason: { zh-CN: 钱会走, en: The money goes }
  any:
    - 转(到|入)账户
`,
  'parcels/parcel-refund.yaml': `id: parcel-refund
revision: 1
status: test
created: 2026-11-21
updated: 2026-11-22
category: parcels
title: { zh-CN: 假理赔, en: Fake refund }
summary: { zh-CN: 假冒快递, en: A false courier }
advice: [stop]
sources: [handbook]
stages:
  - stage: approach
    summary: { zh-CN: 来电, en: A call }
    asks: { zh-CN: 先听, en: Listen }
    signals: [identity.courier, parcel-refund.lost]
  - stage: hook
    summary: { zh-CN: 看屏幕, en: The screen }
    asks: { zh-CN: 共享屏幕, en: Share the screen }
    signals: [demand.share-screen]
  - stage: payment
    summary: { zh-CN: 转账, en: A transfer }
    asks: { zh-CN: 转账, en: Transfer }
    signals: [payment.transfer]
signals:
  - id: parcel-refund.lost
    role: pressure
    weight: 1.5
    title: { zh-CN: 丢件, en: Lost parcel }
    reason: { zh-CN: 借口, en: A pretext }
    any: [您的 <4> 丢失]
lookAlikes:
  - { zh-CN: 真的丢件通知, en: A genuine notice }
examples:
  hits:
    - id: h1
      lang: zh
      stage: payment
      signals: [identity.courier, demand.share-screen, payment.transfer]
      text: 您好，我是某某快递，您的包裹丢失，请打开屏幕共享，再转到账户里。
  nearMisses:
    - id: n1
      lang: zh
      text: 您好，您的包裹已经放在门口的柜子里了。
      why: { zh-CN: 没有要求, en: It asks for nothing }
rebuttals:
  - { zh-CN: 他们会说订单是真的, en: They will say that the order is real }
  - { zh-CN: 他们会说马上退回, en: They will say that it comes back }
aliases: { zh-CN: [快递丢件, 丢件赔偿, 屏幕共享理赔], en: [lost parcel, courier refund, parcel compensation] }
subjects: { zh-CN: [快递, 包裹, 理赔], en: [parcel, courier, refund] }
severity: severe
targets: [anyone]
paidBy: [transfer]
`,
  'questions/parcel-refund.yaml': `- id: parcel-refund-first
  ask: { zh-CN: 怎么办, en: What now }
  options:
    - { text: { zh-CN: 挂断, en: Hang up }, right: true, why: { zh-CN: 对, en: Right } }
    - { text: { zh-CN: 照做, en: Obey }, right: false, why: { zh-CN: 错, en: Wrong } }
`,
};

export const SCRIPT = 'parcels/parcel-refund.yaml';
export const SIGNALS = 'signals/shared.yaml';

/** A change of one file: its new text, `null` to leave it out, or pieces of it to replace. */
export type Change = string | null | readonly (readonly [from: string, to: string])[];

/**
 * The small rules with changes.
 *
 * @example
 * smallRules({ 'advice.yaml': [['stop', 'Stop!']] });
 */
export function smallRules(changes: Readonly<Record<string, Change>> = {}): RuleFile[] {
  const texts = new Map(Object.entries(FILES));
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) texts.delete(path);
    else if (typeof change === 'string') texts.set(path, change);
    else
      texts.set(
        path,
        change.reduce((text, [from, to]) => replaced(text, from, to), texts.get(path)!),
      );
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** A change that changes nothing would make a test that can't fail. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The small rules do not say “${from}”.`);
  return text.replace(from, () => to);
}

/** A file of shared signals, one for each pattern, the n-th pattern on line `7n + 7`, in single quotes. */
export function signalsFor(patterns: readonly string[]): string {
  return patterns
    .map(
      (pattern, index) => `- id: test.p${index}
  role: lure
  weight: 1
  title: { zh-CN: 试, en: Try }
  reason: { zh-CN: 试, en: Try }
  any:
    - '${pattern.replaceAll("'", "''")}'
`,
    )
    .join('');
}
