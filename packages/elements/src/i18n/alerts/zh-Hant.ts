import type { AlertsStrings } from './strings.js';

export const alertsZhHant: AlertsStrings = {
  title: '最近的反詐提醒',
  kinds: { new: '新提醒', update: '有更新', cancel: '已撤回', 'all-clear': '已解除' },
  severities: { severe: '重要', moderate: '留意', minor: '知道一下' },
  area: '範圍',
  published: (time) => `${time} 發布`,
  updated: (time) => `${time} 更新`,
  loading: '正在取提醒……',
  none: '目前沒有提醒。',
  noneIsNotSafe: (ask) => `沒有提醒不等於沒有騙局。不確定就${ask}。`,
  stale: (time) => `從 ${time} 起就沒有新訊息了，下面的可能已經過時。`,
  staleUnknown: '不知道這些提醒是什麼時候的，可能已經過時。',
  broken: (time) => `現在取不到新的提醒。下面是 ${time} 的。`,
  brokenNever: '現在取不到提醒，請過一會兒再試。',
  unread: (count) => `有 ${count} 則看不懂，沒有列出。`,
  more: '看原文',
  read: '這種騙局是怎麼回事',
  over: (count) => `已經解除或撤回的（${count} 則）`,
  shown: (count) => `有 ${count} 則提醒`,
};
