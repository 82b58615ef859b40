import type { VerdictStrings } from './strings.js';

const unfinished = (_: number, ask: string): string =>
  `检查没能完成，这不是您的问题。请先当作不确定来处理：不转账、不点链接、不报验证码，拿不准就${ask}。`;

export const verdictZhCN: VerdictStrings = {
  levels: {
    danger: '很像一种已知的骗局',
    caution: '有可疑的地方，先核实',
    'no-match': '没有找到已知的骗术，但不等于安全',
    'cannot-say': '看不出来，无法判断',
  },
  meanings: {
    danger: '它自称的身份、提的要求和说话的方式，凑在一起正是骗子常用的套路。先别照它说的做，自己核实了再说。',
    caution: '有些说法骗子也常用，但还不足以断定。动钱、点链接、报验证码之前，请先自己核实。',
    'no-match':
      '这条消息里没有出现目录里收录的骗术。新骗术一直在出现，单看一条消息也不一定看得出来，所以“没找到”不等于“可以放心”。',
  },
  cannotSay: {
    empty: () => '还没有内容可看。把消息放进来，再看一次。',
    'too-short': () => '字太少，看不出什么。请把整条消息放进来，连同前后几条更好。',
    language: (languages) => `目前只能看${languages}的消息。可以请懂这种语言的家人或朋友一起看看。`,
    expired: () => '这里的骗术目录已经过期，没有找到说明不了什么。请按下面的办法自己核实。',
  },
  whenAsked: (ask) => [
    '如果要您转账、付款或交押金：先不付，用自己查到的官方电话去问。',
    '如果要验证码、密码，要您共享屏幕或装应用：不给，不装。',
    `拿不准，就跟家人说一声，或${ask} 问一问。`,
  ],
  script: { danger: (title) => `最像：${title}`, caution: (title) => `有些地方像：${title}` },
  others: (titles) => `也像：${titles}`,
  why: '为什么这样说',
  more: (count) => `还有 ${count} 处`,
  moreReasons: (count) => `其余 ${count} 条依据`,
  stages: {
    approach: '找上您',
    trust: '取得信任',
    hook: '抛出好处或吓唬',
    isolation: '让您一个人拿主意',
    payment: '要钱、要验证码',
    'follow-up': '接着再要',
  },
  stage: (name) => `走到了这一步：${name}`,
  next: '对方下一步可能会做什么',
  rebuttals: '您要是起疑，对方可能会这样说',
  rebuttalsHow: '提前知道，听到时就不容易被说动。',
  todo: '您可以这样做',
  moreTodo: (count) => `还可以这样做（${count} 条）`,
  call: '可以打给谁',
  onDevice: (catalog) => `只在这台设备上检查，内容没有发送出去。骗术目录 ${catalog} 版。`,
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
