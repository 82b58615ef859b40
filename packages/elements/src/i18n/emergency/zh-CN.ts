import type { EmergencyStrings } from './strings.js';

export const emergencyZhCN: EmergencyStrings = {
  title: '已经付了钱？照这样一步步来',
  first: '先打 110，现在就打。越早说，警方越有机会请银行把钱拦住。谁都可能碰上，您打这个电话是对的。',
  firstElsewhere: '从这里开始，现在就打。越早说，越有机会把钱拦住。谁都可能碰上，您打这个电话是对的。',
  whenTitle: '什么时候付的',
  when: '付款的时间',
  justNow: '刚刚付的',
  since: (time) => `离付款已有 ${time}`,
  stillCall: (report) => `不管过了多久，都值得${report}。`,
  inFuture: '这个时间还没有到，请看看是不是填错了。',
  span: (minutes) => {
    if (minutes < 1) return '不到 1 分钟';
    if (minutes < 60) return `${minutes} 分钟`;
    if (minutes < 2880) return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
    return `${Math.floor(minutes / 1440)} 天`;
  },
  stepsTitle: '按这个顺序做',
  stepsHint: '做完一步，点一下勾上。不计时，可以先放下再接着做。',
  steps: {
    stop: {
      title: '停下来，断开联系',
      how: (report) => `挂断电话，结束屏幕共享，不再转钱。手机像是被别人操控，就打开飞行模式，换一部电话${report}。`,
    },
    police: {
      title: '打 110',
      how: () =>
        '说：“我被骗了，刚转了钱，请帮我紧急止付。”再说清什么时候转的、多少钱、转给谁。电话里问什么，下面的表上都有。',
    },
    bank: {
      title: '打给自己的银行或支付平台',
      how: () => '用银行卡背面或官方应用里的电话，说明被骗，请他们冻结您自己的账户、查这笔钱能不能停下。',
    },
    passwords: {
      title: '改密码',
      how: () => '告诉过别人、在对方的链接里填过的密码都换掉，最好用另一台设备。对方让装的应用先断网，给警察看过再删。',
    },
    evidence: {
      title: '把证据留好',
      how: () => '聊天记录、电话号码、账号、链接、二维码、付款凭证都截图，一样也不删。',
    },
    family: {
      title: '告诉一个信得过的人',
      how: () => '请家人或邻居来陪您，一起打电话、一起去。这不是您的错，不用一个人扛。',
    },
    station: {
      title: '带上身份证和下面的表，去派出所做笔录',
      how: () => '银行卡、手机也带上。记下接警回执的编号。',
    },
  },
  ready: '手边备好',
  doneSteps: (done, of) => `${of} 步里做好了 ${done} 步`,
  doTitle: '可以做',
  do: ['留意手机短信里的扣款提醒，有新的马上告诉银行。', '以后有人提到这件事，先问家人或警方。'],
  answerPolice: '96110 或警察打来电话，请接听；不放心就挂断，自己拨 110 问。',
  callBack: '有人打来说自己是警察或银行，先挂断，用自己查到的号码打回去。',
  dontTitle: '不要做',
  dont: [
    '不要再付任何一笔钱。“解冻费”“保证金”“手续费”都是接着骗。',
    '不要找说能帮您追钱的人。警方追钱不收费，退钱也不收费。',
    '不要删聊天记录和应用，也不要告诉对方您报了警。',
    '不要把验证码、密码告诉任何人，自称警察的也不行。',
  ],
  sheetTitle: '报警和找银行要用的表',
  sheetHint: '他们大多按这个顺序问。知道多少写多少，空着的可以打印出来再填。',
  facts: {
    name: { label: '您的姓名' },
    idNumber: { label: '身份证号码' },
    phone: { label: '您的电话' },
    time: { label: '付款时间' },
    amount: { label: '金额', hint: '例如：5000 元' },
    from: { label: '从哪里付的', hint: '银行和支行，或者付款的应用' },
    fromNumber: { label: '您的卡号或账号' },
    payee: { label: '收款人的名字', hint: '付款凭证上有' },
    payeeBank: { label: '收款的银行或应用' },
    payeeNumber: { label: '收款的卡号或账号', hint: '付款凭证上有；找不到，银行柜台可以帮着查' },
    contact: { label: '对方怎么联系您的', hint: '电话号码、微信号、群名、网址、应用名' },
    told: { label: '对方说了什么、让您做了什么', hint: '想到哪里写到哪里' },
    given: { label: '还告诉了对方什么', hint: '密码、验证码、证件照片、屏幕共享' },
    evidence: { label: '手上有哪些证据', hint: '聊天截图、付款凭证、通话记录' },
  },
  person: '您自己',
  payment: (number, of) => (of === 1 ? '这笔钱' : `第 ${number} 笔钱`),
  whole: '事情经过',
  addPayment: '还有一笔',
  removePayment: (number) => `去掉第 ${number} 笔`,
  notKept: '只用来打印，不保存',
  keptHere:
    '您勾的和写的，只保存在这台设备的这个浏览器里，不会发给任何人，按“全部清除”就没有了。卡号、账号和身份证号不保存，关掉页面就没有了。',
  keptNowhere: '您勾的和写的都不保存，关掉页面就没有了，也不会发给任何人。',
  keepFailed: '这个浏览器没能保存，关掉页面就没有了。请先打印，或抄下来。',
  print: '打印这张表',
  clear: '全部清除',
  cleared: '已经全部清除，这台设备上没有留下。',
  undo: '恢复刚才的内容',
  undone: '已经恢复。',
  printed: (time) => `在本人的设备上填写，${time} 打印。`,
};
