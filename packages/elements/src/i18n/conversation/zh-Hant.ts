import type { ConversationStrings } from './strings.js';

export const conversationZhHant: ConversationStrings = {
  title: '看看這段對話走到哪一步了',
  label: '把整段對話貼到這裡',
  description:
    '微信、QQ、簡訊裡多選複製出來的都行，也可以自己寫成「誰：說了什麼」，一行一句。內容只在您這台裝置上看，不會發給任何人，也不會保存。',
  submit: '看看這段對話',
  clear: '清空',
  cleared: '已清空',
  empty: '這裡還沒有內容。請先貼上一段對話。',
  read: (messages, parties) => `讀出 ${messages} 句話，${parties} 個人說的。`,
  nobody: '對方',
  stagesTitle: '這種騙局的幾步，走到了這裡',
  seenAt: (message) => `第 ${message} 句出現`,
  current: '走到這一步',
  nextStage: '下一步可能到這裡',
  notYet: '還沒有出現',
  next: '對方接下來可能會做什麼',
  firstWarning: (message) => `從第 ${message} 句起就有苗頭了。`,
  noMatch:
    '這段對話裡沒有出現目錄裡收錄的騙術。新騙術一直在出現，對方也可能還沒說到要緊處，所以「沒找到」不等於「可以放心」。後面再有新的話，加進來重新看一遍。',
  tooLittle: '話還太少，看不出什麼。請把前前後後的對話都放進來。',
  talk: '您放進來的對話',
  onDevice: (catalog) => `只在這台裝置上看，內容沒有傳出去，也沒有保存。騙術目錄 ${catalog} 版。`,
};
