/** Stands where somebody has to write; `rules check` finds it and says so. */
export const TO_WRITE = 'TODO';

/**
 * The files of a new script, by path in the folder of rules. They have all that a script needs, and where something is
 * to be written they say what.
 *
 * @param day today, as an ISO date
 * @example
 * scaffoldScript({ id: 'fake-parcel-refund', category: 'other', day: '2026-11-22' })['other/fake-parcel-refund.yaml'];
 */
export function scaffoldScript(of: {
  readonly id: string;
  readonly category: string;
  readonly day: string;
}): Record<string, string> {
  const { id, category, day } = of;
  return { [`${category}/${id}.yaml`]: scriptOf(id, category, day), [`questions/${id}.yaml`]: questionOf(id) };
}

function scriptOf(id: string, category: string, day: string): string {
  return `# yaml-language-server: $schema=../schema/script.json
# A new script. It is a draft: the engine does not judge with it until its status is test or stable.
# Replace every ${TO_WRITE}; "fraud-free rules check" lists those that are left, "fraud-free rules test ${id}" shows it.
id: ${id}
revision: 1
status: draft
created: ${day}
updated: ${day}
category: ${category}
# severe: takes savings, borrowed money, a home or safety; moderate: a deposit, a fee or a price; minor: a small sum.
severity: severe
# Whom it is aimed at, those who meet it most first, and how the money goes.
targets: [anyone]
paidBy: [transfer]
title: { zh-CN: ${TO_WRITE} 骗局的名字，居民一看就懂, en: ${TO_WRITE} a name that says what happens }
# What residents call it and would look for, short, dialect too.
aliases:
  zh-CN: [${TO_WRITE} 别名一, ${TO_WRITE} 别名二, ${TO_WRITE} 别名三]
  en: [${TO_WRITE} a name, ${TO_WRITE} another one, ${TO_WRITE} one more]
# Words for what it is about, be it a fraud or not; by them it is told from other scripts.
subjects:
  zh-CN: [${TO_WRITE} 话题一, ${TO_WRITE} 话题二]
  en: [${TO_WRITE} a subject, ${TO_WRITE} another one]
summary:
  zh-CN: ${TO_WRITE} 两三句话：谁来联系您，用什么打动您，最后要什么。
  en: ${TO_WRITE} two or three sentences on who gets in touch, what they offer or threaten, and what they want.
# The most urgent first; ids of advice.yaml.
advice: [stop-and-hang-up]
# Where this is known from: ids of sources.yaml instead of this one. Every fact needs a source.
sources: [not-yet-named]
# In the order approach, trust, hook, isolation, payment, follow-up; two at least.
stages:
  - stage: hook
    summary: { zh-CN: ${TO_WRITE} 发生了什么, en: ${TO_WRITE} what happens }
    asks: { zh-CN: 他们会让您${TO_WRITE}, en: They will ask you to ${TO_WRITE} }
    signals: [${id}.claim]
  - stage: payment
    summary: { zh-CN: ${TO_WRITE} 钱怎么要走, en: ${TO_WRITE} how the money is taken }
    asks: { zh-CN: 他们会让您${TO_WRITE}, en: They will ask you to ${TO_WRITE} }
    signals: [payment.transfer]
# Only what no shared signal of signals/*.yaml has already.
signals:
  - id: ${id}.claim
    role: identity
    weight: 1.5
    title: { zh-CN: ${TO_WRITE} 它做了什么, en: ${TO_WRITE} what it does }
    reason: { zh-CN: ${TO_WRITE} 为什么可疑，一句话, en: ${TO_WRITE} why that gives it away }
    any:
      - ${TO_WRITE} 词 <6> (另一个词|同义词)
rebuttals:
  - { zh-CN: 他们会说${TO_WRITE}, en: They will say that ${TO_WRITE} }
  - { zh-CN: 他们会说${TO_WRITE}, en: They will say that ${TO_WRITE} }
lookAlikes:
  - { zh-CN: ${TO_WRITE} 很像但是真的消息, en: ${TO_WRITE} a genuine message that looks like it }
examples:
  # Write eight or more, none like the other, with made-up values only: example.com, 13800000000.
  hits:
    - id: h1
      lang: zh
      stage: payment
      signals: [${id}.claim]
      text: ${TO_WRITE} 骗子会怎么写
  nearMisses:
    - id: n1
      lang: zh
      text: ${TO_WRITE} 真的通知怎么写
      why: { zh-CN: ${TO_WRITE} 为什么是真的, en: ${TO_WRITE} why it is genuine }
`;
}

function questionOf(id: string): string {
  return `- id: ${id}-what-now
  ask: { zh-CN: ${TO_WRITE} 收到这条消息，怎么办？, en: ${TO_WRITE} This comes. What do you do? }
  text: { zh-CN: ${TO_WRITE} 消息, en: ${TO_WRITE} the message }
  options:
    - text: { zh-CN: ${TO_WRITE} 一个稳妥的做法, en: ${TO_WRITE} a safe thing to do }
      right: true
      why: { zh-CN: ${TO_WRITE} 为什么对, en: ${TO_WRITE} why that is right }
    - text: { zh-CN: ${TO_WRITE} 一个常见的错, en: ${TO_WRITE} a common mistake }
      right: false
      why: { zh-CN: ${TO_WRITE} 错在哪里, en: ${TO_WRITE} what is wrong with it }
`;
}
