import type { ScriptStrings } from './strings.js';

export const scriptZhHant: ScriptStrings = {
  updated: (date) => `${date} 更新`,
  steps: '這種騙局一步一步是這樣來的',
  step: (number) => `第 ${number} 步`,
  asks: '這時候會讓您做什麼',
  here: '到了這一步，您可以',
  signs: '留意這些說法',
  examples: (count) => `看 ${count} 條例子`,
  examplesHow: '例子是編出來的，劃線的是露馬腳的話。',
  genuine: '很像，但其實是正常的',
  genuineHow: '這些是編出來的正常訊息，不必疑心。',
  why: '為什麼正常',
  title: '查一查騙局',
  label: '記得什麼就寫什麼',
  hint: '例如：刷單、退機票、百萬保障。寫錯字也不要緊，只在這台裝置上找。',
  clear: '清空',
  found: (count) => `找到 ${count} 種`,
  nothing: (ask) => `沒有找到。換個說法試試，或者在下面按類別看。沒找到不等於安全，不確定就${ask}。`,
  browse: '按類別看',
  back: '回到清單',
  empty: '目錄裡沒有這一種。',
};
