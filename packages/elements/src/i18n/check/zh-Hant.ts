import type { CheckStrings } from './strings.js';

export const checkZhHant: CheckStrings = {
  title: '幫您看看這則訊息',
  label: '把可疑的訊息貼到這裡',
  description:
    '簡訊、聊天、郵件都行，一則或幾則都可以。貼上後馬上給出答案，打字的話請按「檢查」。內容只在您這台裝置上看，不會發給任何人。',
  submit: '檢查',
  clear: '清空',
  cleared: '已清空',
  message: '您放進來的訊息',
  marks: '劃線的是依據，線後的小字說明這句話在做什麼。',
  shareTitle: '跟信得過的人商量一下',
  sharePreview: '先看看會發出去什麼',
  share: '發給信得過的人',
  tell: '告訴社區員警',
  sent: {
    shared: '已經交給您選的應用程式。',
    copied: '已經複製好，到聊天裡貼給您信得過的人。',
    failed: '這個瀏覽器發不了。請按住上面那段文字，自己複製。',
  },
  shareAsk: '我收到這樣一則訊息，幫我看看。',
  shareAnswer: '反詐檢查',
  shareMessage: '訊息原文',
  shareLink: '〔連結〕',
  empty: '這裡還沒有內容。請先貼上或輸入一則訊息。',
};
