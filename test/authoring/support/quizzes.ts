import { readQuiz, type ReadOptions, type ReadQuiz } from '@fraud-free/authoring';
import type { QuizFile } from '@fraud-free/quiz';

export function read(path: string, content: string | Uint8Array, options?: ReadOptions): Promise<ReadQuiz> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readQuiz({ path, bytes }, options);
}

/** Findings as `line:column code`. */
export function placesOf({ findings }: Pick<ReadQuiz, 'findings'>): string[] {
  return findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** A quiz with one question of each kind, in YAML; `red` and `green` are scripts of the quiz catalog. */
export const EVERY_KIND = `id: every-kind
title: { zh-CN: 每种题, en: Every kind }
items:
  - id: judge-fraud
    kind: fraud-or-real
    script: red
    text: { zh-CN: 请把验证码告诉我, en: Tell me the code }
    truth: fraud
    why: { zh-CN: 验证码谁也不给, en: A code is for nobody else }
  - id: judge-real
    kind: fraud-or-real
    script: red
    text:
      zh-CN: |-
        明天开会。
        请带上笔。
      en: "We meet tomorrow. <Bring> a pen & paper."
    truth: real
    why: { zh-CN: 不要钱也不要验证码, en: It asks for no money and no code }
  - id: mark-it
    kind: mark-words
    script: green
    options:
      - { text: { zh-CN: 您好, en: Hello }, right: false }
      - { text: { zh-CN: 账户将被冻结, en: your account is frozen }, right: true, why: { zh-CN: 吓人, en: It frightens } }
      - { text: { zh-CN: 快转到安全账户, en: move it to the safe account }, right: true, why: { zh-CN: 要钱, en: It wants money } }
  - id: what-to-do
    kind: what-now
    script: green
    text: { zh-CN: 把验证码告诉我, en: Tell me the code }
    options:
      - { text: { zh-CN: 挂断再打官方电话, en: Hang up and dial the official number }, right: true, why: { zh-CN: 自己核实, en: You check it yourself } }
      - { text: { zh-CN: 先告诉他试一试看, en: Give it to them and see what comes }, right: false, why: { zh-CN: 钱会没了, en: The money goes } }
      - { text: { zh-CN: 换个人打给他问问, en: Let somebody else call them and ask }, right: true, why: { zh-CN: 也能停下来, en: That stops it too } }
  - id: steps
    kind: stage-order
    script: blue
    ask: { zh-CN: 请排好先后, en: Put them in order }
    options:
      - { text: { zh-CN: 先打电话, en: They call }, right: true }
      - { text: { zh-CN: 再吓唬, en: They frighten }, right: true }
      - { text: { zh-CN: 最后要钱, en: They want money }, right: true, why: { zh-CN: 都是为了这一步, en: All was for this } }
  - id: a-talk
    kind: talk
    script: blue
    scenes:
      - says: { zh-CN: 您好，我是客服, en: This is support }
        choices:
          - { text: { zh-CN: 挂断, en: Hang up }, kind: safe, leadsTo: { zh-CN: 好, en: Good } }
          - { text: { zh-CN: 听下去, en: Listen on }, kind: risky, leadsTo: { zh-CN: 他们要钱, en: They want money } }
          - { text: { zh-CN: 问是谁, en: Ask who it is }, kind: doubt, leadsTo: { zh-CN: 说是客服, en: They say support } }
      - says: { zh-CN: 请转账, en: Transfer now }
        pays: true
        choices:
          - { text: { zh-CN: 不转, en: No }, kind: safe, leadsTo: { zh-CN: 好, en: Good } }
          - { text: { zh-CN: 转, en: Yes }, kind: risky, leadsTo: { zh-CN: 钱没了, en: It is gone } }
`;

export async function everyKind(): Promise<QuizFile> {
  const { quiz, findings } = await read('every-kind.yaml', EVERY_KIND);
  if (findings.length > 0 || !quiz) throw new Error(JSON.stringify(findings));
  return quiz;
}
