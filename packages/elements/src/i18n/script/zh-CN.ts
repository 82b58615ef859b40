import type { ScriptStrings } from './strings.js';

export const scriptZhCN: ScriptStrings = {
  updated: (date) => `${date} 更新`,
  steps: '这种骗局一步一步是这样来的',
  step: (number) => `第 ${number} 步`,
  asks: '这时候会让您做什么',
  here: '到了这一步，您可以',
  signs: '留意这些说法',
  examples: (count) => `看 ${count} 条例子`,
  examplesHow: '例子是编出来的，划线的是露马脚的话。',
  genuine: '很像，但其实是正常的',
  genuineHow: '这些是编出来的正常消息，不必疑心。',
  why: '为什么正常',
  title: '查一查骗局',
  label: '记得什么就写什么',
  hint: '例如：刷单、退机票、百万保障。写错字也不要紧，只在这台设备上找。',
  clear: '清空',
  found: (count) => `找到 ${count} 种`,
  nothing: (ask) => `没有找到。换个说法试试，或者在下面按类别看。没找到不等于安全，拿不准就${ask}。`,
  browse: '按类别看',
  back: '回到列表',
  empty: '目录里没有这一种。',
};
