import type { ConversationStrings } from './strings.js';

export const conversationZhCN: ConversationStrings = {
  title: '看看这段对话走到哪一步了',
  label: '把整段对话粘贴到这里',
  description:
    '微信、QQ、短信里多选复制出来的都行，也可以自己写成“谁：说了什么”，一行一句。内容只在您这台设备上看，不会发给任何人，也不会保存。',
  submit: '看看这段对话',
  clear: '清空',
  cleared: '已清空',
  empty: '这里还没有内容。请先粘贴一段对话。',
  read: (messages, parties) => `读出 ${messages} 句话，${parties} 个人说的。`,
  nobody: '对方',
  stagesTitle: '这种骗局的几步，走到了这里',
  seenAt: (message) => `第 ${message} 句出现`,
  current: '走到这一步',
  nextStage: '下一步可能到这里',
  notYet: '还没有出现',
  next: '对方接下来可能会做什么',
  firstWarning: (message) => `从第 ${message} 句起就有苗头了。`,
  noMatch:
    '这段对话里没有出现目录里收录的骗术。新骗术一直在出现，对方也可能还没说到要紧处，所以“没找到”不等于“可以放心”。后面再有新的话，加进来重新看一遍。',
  tooLittle: '话还太少，看不出什么。请把前前后后的对话都放进来。',
  talk: '您放进来的对话',
  onDevice: (catalog) => `只在这台设备上看，内容没有发送出去，也没有保存。骗术目录 ${catalog} 版。`,
};
