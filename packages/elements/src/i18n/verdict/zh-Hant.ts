import type { VerdictStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  `檢查沒能完成，這不是您的問題。請先當作不確定來處理：不轉帳、不點連結、不說出驗證碼，不確定就${ask}。`;

export const verdictZhHant: VerdictStrings = {
  levels: {
    danger: '很像一種已知的騙局',
    caution: '有可疑的地方，先核實',
    'no-match': '沒有找到已知的騙術，但不等於安全',
    'cannot-say': '看不出來，無法判斷',
  },
  meanings: {
    danger: '它自稱的身份、提的要求和說話的方式，湊在一起正是騙子常用的套路。先別照它說的做，自己核實了再說。',
    caution: '有些說法騙子也常用，但還不足以斷定。動錢、點連結、說出驗證碼之前，請先自己核實。',
    'no-match':
      '這則訊息裡沒有出現目錄裡收錄的騙術。新騙術一直在出現，單看一則訊息也不一定看得出來，所以「沒找到」不等於「可以放心」。',
  },
  cannotSay: {
    empty: () => '還沒有內容可看。把訊息放進來，再看一次。',
    'too-short': () => '字太少，看不出什麼。請把整則訊息放進來，連同前後幾則更好。',
    language: (languages) => `目前只能看${languages}的訊息。可以請懂這種語言的家人或朋友一起看看。`,
    expired: () => '這裡的騙術目錄已經過期，沒有找到說明不了什麼。請按下面的辦法自己核實。',
  },
  whenAsked: (ask) => [
    '如果要您轉帳、付款或交押金：先不付，用自己查到的官方電話去問。',
    '如果要驗證碼、密碼，要您共享螢幕或裝應用程式：不給，不裝。',
    `不確定，就跟家人說一聲，或${ask} 問一問。`,
  ],
  script: { danger: (title) => `最像：${title}`, caution: (title) => `有些地方像：${title}` },
  others: (titles) => `也像：${titles}`,
  why: '為什麼這樣說',
  more: (count) => `還有 ${count} 處`,
  moreReasons: (count) => `其餘 ${count} 條依據`,
  stages: {
    approach: '找上您',
    trust: '取得信任',
    hook: '拋出好處或嚇唬',
    isolation: '讓您一個人拿主意',
    payment: '要錢、要驗證碼',
    'follow-up': '接著再要',
  },
  stage: (name) => `走到了這一步：${name}`,
  next: '對方下一步可能會做什麼',
  rebuttals: '您要是起疑，對方可能會這樣說',
  rebuttalsHow: '提前知道，聽到時就不容易被說動。',
  todo: '您可以這樣做',
  moreTodo: (count) => `還可以這樣做（${count} 條）`,
  call: '可以打給誰',
  onDevice: (catalog) => `只在這台裝置上檢查，內容沒有傳出去。騙術目錄 ${catalog} 版。`,
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
