import type { GuardStrings } from './strings.js';

export const guardZhHant: GuardStrings = {
  danger: (script) => (script ? `這裡有一則訊息很像騙局：${script}` : '這裡有一則訊息很像騙局'),
  caution: (script) => (script ? `這裡有一則訊息可疑，像：${script}` : '這裡有一則訊息可疑'),
  advice: (ask) => `先別照它說的做。不確定就${ask}。`,
  close: '知道了',
  payTitle: '付之前，先停一停',
  payHow: (ask) => `這筆錢跟騙局常用的收錢方式很像。先跟家裡人說一聲，或${ask} 問一問，再決定。`,
  stay: '先不付',
  goOn: '已經核實過，繼續',
};
