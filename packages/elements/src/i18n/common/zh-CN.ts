import type { CommonStrings } from './strings.js';

export const commonZhCN: CommonStrings = {
  call: (number) => `拨打 ${number}`,
  turnTo: (number, name) => (number ? `拨 ${number}` : `找“${name}”`),
  turnToLocal: '问当地警方或您的银行',
  localPolice: '当地警方',
  noContacts: '这里没有您所在地方的电话。请用自己查到的号码，问当地警方或您的银行。',
  readAloud: '读给我听',
  stopReading: '不读了',
  again: '再试一次',
  close: '关闭',
  issuer: (name) => `发布：${name}`,
  source: '来源',
  comma: '，',
  listComma: '、',
  sources: '依据和来源',
  semicolon: '；',
  colon: '：',
};
