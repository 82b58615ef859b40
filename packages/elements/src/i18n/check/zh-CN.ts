import type { CheckStrings } from './strings.js';

export const checkZhCN: CheckStrings = {
  title: '帮您看看这条消息',
  label: '把可疑的消息粘贴到这里',
  description:
    '短信、聊天、邮件都行，一条或几条都可以。粘贴后马上给出答案，打字的话请按“检查”。内容只在您这台设备上看，不会发给任何人。',
  submit: '检查',
  clear: '清空',
  cleared: '已清空',
  message: '您放进来的消息',
  marks: '划线的是依据，线后的小字说明这句话在做什么。',
  shareTitle: '跟信得过的人商量一下',
  sharePreview: '先看看会发出去什么',
  share: '发给信得过的人',
  tell: '告诉社区民警',
  sent: {
    shared: '已经交给您选的应用。',
    copied: '已经复制好，到聊天里粘贴给您信得过的人。',
    failed: '这个浏览器发不了。请按住上面那段文字，自己复制。',
  },
  shareAsk: '我收到这样一条消息，帮我看看。',
  shareAnswer: '反诈检查',
  shareMessage: '消息原文',
  shareLink: '〔链接〕',
  empty: '这里还没有内容。请先粘贴或输入一条消息。',
};
