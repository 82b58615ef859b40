import type { MarksStrings } from './strings.js';

export const marksZhCN: MarksStrings = {
  roles: {
    identity: '身份',
    lure: '诱饵',
    demand: '要求',
    pressure: '施压',
    channel: '换渠道',
    payment: '付款',
    'official-notice': '正规通知',
    'fraud-warning': '反诈提醒',
    quotation: '转述',
  },
  tag: (role) => `〔${role}〕`,
  gap: '……（这一段没有标出的地方，略去）……',
};
