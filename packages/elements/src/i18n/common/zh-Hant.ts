import type { CommonStrings } from './strings.js';

export const commonZhHant: CommonStrings = {
  call: (number) => `撥打 ${number}`,
  turnTo: (number, name) => (number ? `撥 ${number}` : `找「${name}」`),
  turnToLocal: '問當地警方或您的銀行',
  localPolice: '當地警方',
  noContacts: '這裡沒有您所在地方的電話。請用自己查到的號碼，問當地警方或您的銀行。',
  readAloud: '讀給我聽',
  stopReading: '不讀了',
  again: '再試一次',
  close: '關閉',
  issuer: (name) => `發布：${name}`,
  source: '來源',
  comma: '，',
  listComma: '、',
  sources: '依據和來源',
  semicolon: '；',
  colon: '：',
};
