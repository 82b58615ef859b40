import type { MarksStrings } from './strings.js';

export const marksZhHant: MarksStrings = {
  roles: {
    identity: '身份',
    lure: '誘餌',
    demand: '要求',
    pressure: '施壓',
    channel: '換渠道',
    payment: '付款',
    'official-notice': '正規通知',
    'fraud-warning': '反詐提醒',
    quotation: '轉述',
  },
  tag: (role) => `〔${role}〕`,
  gap: '……（這一段沒有標出的地方，略去）……',
};
