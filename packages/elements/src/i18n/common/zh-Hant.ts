import type { CommonStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  `檢查沒能完成，這不是您的問題。請先當作不確定來處理：不轉帳、不點連結、不說出驗證碼，不確定就${ask}。`;

export const commonZhHant: CommonStrings = {
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
  call: (number) => `撥打 ${number}`,
  turnTo: (number, name) => (number ? `撥 ${number}` : `找「${name}」`),
  turnToLocal: '問當地警方或您的銀行',
  localPolice: '當地警方',
  noContacts: '這裡沒有您所在地方的電話。請用自己查到的號碼，問當地警方或您的銀行。',
  readAloud: '讀給我聽',
  stopReading: '不讀了',
  close: '關閉',
  source: '來源',
  comma: '，',
  listComma: '、',
  sources: '依據和來源',
  semicolon: '；',
  colon: '：',
  tag: (role) => `〔${role}〕`,
  gap: '……（這一段沒有標出的地方，略去）……',
  errors: {
    'message-too-long': (limit) =>
      `訊息太長，最多能看 ${limit.toLocaleString('zh-Hant')} 個字元。請只留下最可疑的部分，再檢查一次。`,
    'message-type': unfinished,
    'catalog-invalid': unfinished,
    'catalog-format': unfinished,
    'catalog-conflict': unfinished,
    'conversation-message': unfinished,
    'conversation-state': unfinished,
    'option-invalid': unfinished,
    'payment-invalid': () => '關於這筆付款，有的內容沒法看。不需要卡號和帳號，請去掉；不知道的可以不填。',
    unknown: unfinished,
  },
};
