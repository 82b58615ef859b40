import type { CommonStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  `检查没能完成，这不是您的问题。请先当作不确定来处理：不转账、不点链接、不报验证码，拿不准就${ask}。`;

export const commonZhCN: CommonStrings = {
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
  call: (number) => `拨打 ${number}`,
  turnTo: (number, name) => (number ? `拨 ${number}` : `找“${name}”`),
  turnToLocal: '问当地警方或您的银行',
  localPolice: '当地警方',
  noContacts: '这里没有您所在地方的电话。请用自己查到的号码，问当地警方或您的银行。',
  readAloud: '读给我听',
  stopReading: '不读了',
  close: '关闭',
  source: '来源',
  comma: '，',
  listComma: '、',
  sources: '依据和来源',
  semicolon: '；',
  colon: '：',
  tag: (role) => `〔${role}〕`,
  gap: '……（这一段没有标出的地方，略去）……',
  errors: {
    'message-too-long': (limit) =>
      `消息太长，最多能看 ${limit.toLocaleString('zh-CN')} 个字符。请只留下最可疑的部分，再检查一次。`,
    'message-type': unfinished,
    'catalog-invalid': unfinished,
    'catalog-format': unfinished,
    'catalog-conflict': unfinished,
    'conversation-message': unfinished,
    'conversation-state': unfinished,
    'option-invalid': unfinished,
    'payment-invalid': () => '关于这笔付款，有的内容没法看。不需要卡号和账号，请去掉；不知道的可以不填。',
    unknown: unfinished,
  },
};
