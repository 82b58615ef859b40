import type { GuardStrings } from './strings.js';

export const guardZhCN: GuardStrings = {
  danger: (script) => (script ? `这里有一条消息很像骗局：${script}` : '这里有一条消息很像骗局'),
  caution: (script) => (script ? `这里有一条消息可疑，像：${script}` : '这里有一条消息可疑'),
  advice: (ask) => `先别照它说的做。拿不准就${ask}。`,
  close: '知道了',
  payTitle: '付之前，先停一停',
  payHow: (ask) => `这笔钱跟骗局常用的收钱方式很像。先跟家里人说一声，或${ask} 问一问，再决定。`,
  stay: '先不付',
  goOn: '已经核实过，继续',
};
