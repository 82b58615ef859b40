import type { Localised } from '@fraud-free/core';

/** A mistake that is easy to make: a wrong choice for "What do you do now?". */
export interface Slip {
  readonly id: string;
  readonly text: Localised;
  /** Why it goes wrong, told without blame. */
  readonly why: Localised;
  /** Ids of the catalog's advice that it goes against. */
  readonly breaks: readonly string[];
  /** As of a {@link Move}: signals one of which the message must show, or none. */
  readonly needs: readonly string[];
}

/**
 * The wrong choices of "What do you do now?".
 *
 * Decision: they are written by hand, once for all scripts, and stand here and not in each script. A slip is offered
 * for a message only if the message's script carries an advice that the slip goes against, so that what makes it
 * wrong is always the catalog's own advice and never our taste. Consequence: a new script has such questions on the
 * day it is written, and an advice without a slip (a test names them) can be a right choice but never gives a wrong one.
 */
export const SLIPS: readonly Slip[] = [
  {
    id: 'ask-for-a-staff-number',
    text: {
      'zh-CN': '先应付着，请对方报出姓名和工号',
      en: 'Play along for now and ask for their name and staff number',
    },
    why: {
      'zh-CN': '姓名和工号都可以现编；聊得越久，越容易被对方带着走。',
      en: 'A name and a number are easily made up, and the longer the talk, the easier it is to be led along.',
    },
    breaks: ['stop-and-hang-up'],
    needs: ['identity.'],
  },
  {
    id: 'call-the-number-given',
    text: { 'zh-CN': '打消息里留的电话，向对方核实清楚', en: 'Ring the number in the message and check with them' },
    why: {
      'zh-CN': '消息里的号码通向发消息的人。要核实，就打自己查到的官方号码。',
      en: 'The number in a message leads to whoever sent it. To check, dial an official number that you looked up yourself.',
    },
    breaks: ['dial-official-number', 'airline-official-channel', 'check-in-official-app'],
    needs: ['demand.call-number', 'channel.new-number'],
  },
  {
    id: 'keep-it-quiet',
    text: { 'zh-CN': '先不惊动家人，自己悄悄处理好', en: 'Leave the family out of it and settle it quietly' },
    why: {
      'zh-CN': '要人保密，是怕有人提醒。和家人说一句，几分钟就够。',
      en: 'Secrecy keeps away those who would warn you. A word with the family takes a few minutes.',
    },
    breaks: ['ask-family', 'tell-a-parent'],
    needs: [],
  },
  {
    id: 'ask-the-sender',
    text: { 'zh-CN': '直接问对方是不是骗子，看他怎么回答', en: 'Ask the sender outright whether this is a fraud' },
    why: {
      'zh-CN': '对方早就备好了让人放心的话。要问，就问和这件事不相干的人，比如家人或 96110。',
      en: 'They have a soothing answer ready. Ask somebody outside the matter instead: your family, or 96110.',
    },
    breaks: ['call-96110', 'ask-family'],
    needs: [],
  },
  {
    id: 'look-at-the-link',
    text: { 'zh-CN': '点开链接看一眼，不填资料就没事', en: 'Open the link for a look and fill in nothing' },
    why: {
      'zh-CN': '页面可以做得和真的一样，一步步引人填下去，也可能直接让手机下载软件。',
      en: 'The page can look just like the real one, lead you on step by step, or start a download.',
    },
    breaks: ['do-not-click'],
    needs: ['demand.click-link', 'demand.log-in-and-update', 'demand.scan-code'],
  },
  {
    id: 'install-and-remove',
    text: { 'zh-CN': '先装上看看，觉得不对再卸载', en: 'Install it first and remove it if it looks wrong' },
    why: {
      'zh-CN': '软件一装上就可能读走短信和通讯录，卸载收不回已经传走的东西。',
      en: 'Once installed it may read your messages and contacts; removing it does not bring back what was sent away.',
    },
    breaks: ['do-not-install'],
    needs: ['demand.download-app', 'demand.meeting-app', 'channel.private-app'],
  },
  {
    id: 'share-and-cover',
    text: { 'zh-CN': '打开屏幕共享，输密码时用手遮住', en: 'Share the screen and cover it while typing a password' },
    why: {
      'zh-CN': '对方看到的是屏幕内容，用手遮不住；收到的验证码和余额也全在眼前。',
      en: 'They see what the screen shows, not your hand, and every code and balance that comes up with it.',
    },
    breaks: ['do-not-share-screen'],
    needs: ['demand.share-screen', 'demand.meeting-app'],
  },
  {
    id: 'code-without-password',
    text: { 'zh-CN': '只报验证码，银行卡密码绝不说', en: 'Read out the code, but never the card’s password' },
    why: {
      'zh-CN': '验证码就是这一次的钥匙，有了它往往不再需要密码。',
      en: 'The code is the key for this one time; with it the password is often no longer needed.',
    },
    breaks: ['do-not-tell-code'],
    needs: ['demand.one-time-code', 'payment.share-code', 'demand.card-details'],
  },
  {
    id: 'pay-a-small-fee',
    text: { 'zh-CN': '先交一笔小的试试，到账了再继续', en: 'Pay a small part first and go on once money arrives' },
    why: {
      'zh-CN': '交了第一笔，就会有第二笔的理由。正规机构不会先收钱再放款、兑奖或退款。',
      en: 'After a first fee comes a reason for the second. Genuine lenders, prizes and refunds do not start with a fee.',
    },
    breaks: ['do-not-pay-fee-first'],
    needs: [
      'payment.fee-first',
      'payment.small-fee',
      'payment.deposit',
      'payment.verify-funds',
      'payment.pay-to-withdraw',
    ],
  },
  {
    id: 'one-more-small-order',
    text: { 'zh-CN': '只垫一单小的，本金拿回来就收手', en: 'Pay for one small order and stop once it is paid back' },
    why: {
      'zh-CN': '头几单常常真的返钱，为的是下一单垫得更多。',
      en: 'The first orders often do pay back, so that the next one will be larger.',
    },
    breaks: ['do-not-advance-money'],
    needs: ['payment.advance', 'payment.top-up', 'pressure.task-incomplete', 'lure.task-rebate', 'demand.place-order'],
  },
  {
    id: 'move-only-a-part',
    text: { 'zh-CN': '先转一小部分过去，表示愿意配合', en: 'Move only a small part there, to show good will' },
    why: {
      'zh-CN': '办案机关没有“安全账户”，也不让人转账自证清白；转多转少都进了别人的账户。',
      en: 'The police have no “safe account” and nobody proves innocence by a transfer; any sum goes to a stranger.',
    },
    breaks: ['police-have-no-safe-account'],
    needs: ['payment.safe-account', 'payment.transfer', 'payment.verify-funds'],
  },
  {
    id: 'ask-by-message',
    text: { 'zh-CN': '回消息问一句“是你吗”，确认了再转', en: 'Write back “is it really you?” and pay after a yes' },
    why: {
      'zh-CN': '头像和账号可以被仿冒或被盗，回答的可能正是冒充的人。打您存着的号码，听声音。',
      en: 'A name and picture can be copied, an account taken over. Ring the number that you have and hear the voice.',
    },
    breaks: ['verify-by-voice'],
    needs: ['identity.boss', 'identity.acquaintance', 'pressure.cannot-talk'],
  },
  {
    id: 'settle-outside',
    text: { 'zh-CN': '加好友私下付款，还能省一笔手续费', en: 'Pay privately outside the platform and save its fee' },
    why: {
      'zh-CN': '离开平台付款，就没有了平台的担保和订单记录。',
      en: 'Outside the platform there is no order on record and nothing that the platform can hold back for you.',
    },
    breaks: ['stay-on-platform'],
    needs: [
      'channel.leave-platform',
      'channel.add-contact',
      'payment.personal-account',
      'lure.low-price',
      'lure.game-deal',
    ],
  },
  {
    id: 'do-it-then-check',
    text: {
      'zh-CN': '先照消息里的步骤做，回头再查官方应用',
      en: 'Follow the steps now and look in the official app later',
    },
    why: {
      'zh-CN': '先查后做才有用：照做之后再查，钱可能已经转走了。',
      en: 'Checking helps before, not after: by then the money may be gone.',
    },
    breaks: ['check-in-official-app', 'dial-official-number'],
    needs: ['identity.', 'demand.', 'pressure.', 'lure.points'],
  },
  {
    id: 'pay-for-a-clean-record',
    text: { 'zh-CN': '先付定金，等记录消掉再付余款', en: 'Pay a deposit now and the rest once the record is clean' },
    why: {
      'zh-CN': '征信记录不由旁人花钱修改；有异议，向征信机构或放款机构免费提出。',
      en: 'Nobody outside can clean a credit record for money; an objection goes to the lender or the bureau, free of charge.',
    },
    breaks: ['credit-cannot-be-repaired-by-strangers'],
    needs: ['lure.credit-repair', 'pressure.credit-damage'],
  },
  {
    id: 'lend-an-old-card',
    text: { 'zh-CN': '借一张不用的旧银行卡给对方走账', en: 'Lend them an old bank card that you no longer use' },
    why: {
      'zh-CN': '出借银行卡是法律禁止的，卡里有没有钱都一样（《反电信网络诈骗法》第三十一条，2022 年）。',
      en: 'Lending a bank card is against the law, empty or not (Anti-Telecom and Online Fraud Law, article 31, 2022).',
    },
    breaks: ['do-not-lend-card'],
    needs: ['demand.lend-card', 'demand.open-account'],
  },
  {
    id: 'delete-the-chat',
    text: { 'zh-CN': '把聊天和转账记录删掉，不再去想', en: 'Delete the chat and the receipts and think no more of it' },
    why: {
      'zh-CN': '聊天、号码和转账凭证是报警时用得上的，留着对自己有利。',
      en: 'Chats, numbers and receipts are what the police can work with; keeping them helps you.',
    },
    breaks: ['keep-evidence'],
    needs: ['payment.', 'pressure.exposure'],
  },
  {
    id: 'pay-to-trace',
    text: { 'zh-CN': '先付少量服务费，请他试着追一追', en: 'Pay a modest service fee and let them try to trace it' },
    why: {
      'zh-CN': '追查被骗的钱是警方的事，不收费；先收费的“追款”往往是再骗一次。',
      en: 'Tracing money is police work and costs nothing; a “recovery” with a fee first is often the second fraud.',
    },
    breaks: ['no-fee-for-recovery'],
    needs: ['lure.recover-loss', 'identity.recovery-agent', 'identity.lawyer'],
  },
  {
    id: 'lend-after-a-video-call',
    text: { 'zh-CN': '视频聊过一次，就先借一点应急', en: 'After one video call, lend a little for the emergency' },
    why: {
      'zh-CN': '视频可以事先录好，也可以换脸。没见过面的人，不谈钱。',
      en: 'A video can be recorded beforehand or wear another face. With somebody you never met, keep money out.',
    },
    breaks: ['meet-before-money'],
    needs: ['identity.romantic', 'lure.romance', 'payment.money-request'],
  },
  {
    id: 'pay-from-a-parents-phone',
    text: { 'zh-CN': '用爸妈的手机付了，先不让他们知道', en: 'Pay with a parent’s phone and say nothing for now' },
    why: {
      'zh-CN': '大人知道了才能帮忙，也不会因为说出来而有麻烦。',
      en: 'Grown-ups can only help if they know, and speaking up will not get you into trouble.',
    },
    breaks: ['tell-a-parent'],
    needs: ['identity.game-support', 'lure.game-deal', 'lure.free-gift'],
  },
  {
    id: 'pay-to-keep-the-place',
    text: { 'zh-CN': '先交上占住名额，满月再要回来', en: 'Pay to keep the place and ask for it back later' },
    why: {
      'zh-CN': '“满月退还”是为了让人放心交钱。找工作不用先交钱，交了一项往往还有下一项。',
      en: '“It comes back” is said so that you pay. Nobody pays to get a job, and after one item comes the next.',
    },
    breaks: ['no-fee-for-a-job'],
    needs: [
      'payment.fee-first',
      'payment.deposit',
      'fake-recruitment.fee-before-work',
      'fake-recruitment.fee-returned',
    ],
  },
  {
    id: 'go-and-see',
    text: { 'zh-CN': '先过去看一眼，不对劲就自己回来', en: 'Go there for a look and come back if it feels wrong' },
    why: {
      'zh-CN': '到了那边，护照和手机可能都不在自己手里，想回来就难了。',
      en: 'Once there, passport and phone may no longer be in your hands, and coming back is hard.',
    },
    breaks: ['no-job-abroad-from-strangers'],
    needs: ['lure.overseas-job', 'fake-recruitment.trip-paid', 'fake-recruitment.secret-trip'],
  },
  {
    id: 'wait-for-a-refund',
    text: { 'zh-CN': '万一转了钱，先等两天看会不会退', en: 'If money has gone out, wait two days for a refund' },
    why: {
      'zh-CN': '越早打 110，警方和银行越可能拦下还没转走的钱。',
      en: 'The sooner 110 knows, the likelier police and bank can stop money that has not moved on.',
    },
    breaks: ['call-110-after-payment'],
    needs: ['payment.'],
  },
  {
    id: 'ask-the-group',
    text: { 'zh-CN': '问群里的人有没有赚到，都说有就跟', en: 'Ask in the group who earned, and join if all say yes' },
    why: {
      'zh-CN': '群里晒收益的人常常是安排好的。要问，问群外的人。',
      en: 'Those who show earnings in such a group are often placed there. Ask somebody outside it.',
    },
    breaks: ['do-not-advance-money', 'ask-family', 'call-96110'],
    needs: ['channel.join-group', 'lure.high-return', 'lure.insider-tip', 'lure.task-rebate'],
  },
];
