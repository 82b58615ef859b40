import type { Localised } from '@fraud-free/core';

/** A piece of advice in a few words: the right choice for "What do you do now?". */
export interface Move {
  /** Id of the catalog's advice; its full text explains the choice. */
  readonly advice: string;
  /** About as long as the slips it stands among, since a longer choice is taken for the right one. */
  readonly text: Localised;
  /** Ids of signals, or beginnings that end in a dot, one of which the message must show; none: it fits any message. */
  readonly needs: readonly string[];
}

/** The right choices of "What do you do now?". Advice that has none here is never asked about, only shown. */
export const MOVES: readonly Move[] = [
  {
    advice: 'stop-and-hang-up',
    text: {
      'zh-CN': '到此为止，不再回复，自己查一查',
      en: 'Stop here, leave it unanswered, and look into it yourself',
    },
    needs: [],
  },
  {
    advice: 'dial-official-number',
    text: { 'zh-CN': '自己查到官方电话，打过去问清楚', en: 'Look up the official number yourself and ask there' },
    needs: ['identity.'],
  },
  {
    advice: 'ask-family',
    text: { 'zh-CN': '动钱之前，先跟家里人商量一下', en: 'Talk it over with the family before any money moves' },
    needs: [],
  },
  {
    advice: 'call-96110',
    text: { 'zh-CN': '先不答应，拨 96110 问问再说', en: 'Agree to nothing yet and ask the anti-fraud line 96110' },
    needs: [],
  },
  {
    advice: 'call-110-after-payment',
    text: { 'zh-CN': '停下来；万一已付钱，马上拨 110', en: 'Stop, and if money has gone out, call 110 at once' },
    needs: ['payment.'],
  },
  {
    advice: 'do-not-click',
    text: {
      'zh-CN': '链接放着不点，自己去官方渠道看',
      en: 'Leave the link alone and go to the official site yourself',
    },
    needs: ['demand.click-link', 'demand.log-in-and-update', 'demand.scan-code'],
  },
  {
    advice: 'do-not-install',
    text: { 'zh-CN': '不装，要用的软件去应用商店里找', en: 'Skip it and get any app from the phone’s own app store' },
    needs: ['demand.download-app', 'demand.meeting-app', 'channel.private-app'],
  },
  {
    advice: 'do-not-share-screen',
    text: { 'zh-CN': '不开屏幕共享，结束后自己核实', en: 'Share no screen, end the call and check it yourself' },
    needs: ['demand.share-screen', 'demand.meeting-app'],
  },
  {
    advice: 'do-not-tell-code',
    text: { 'zh-CN': '验证码谁也不给，直接结束对话', en: 'Keep the code to yourself and end the conversation' },
    needs: ['demand.one-time-code', 'payment.share-code', 'demand.card-details'],
  },
  {
    advice: 'do-not-pay-fee-first',
    text: { 'zh-CN': '一分不交，先收费再给钱的不做', en: 'Pay nothing, if a fee comes before the money' },
    needs: ['payment.'],
  },
  {
    advice: 'do-not-advance-money',
    text: { 'zh-CN': '一单也不垫，退出这个“任务”', en: 'Advance nothing and leave the “task” at once' },
    needs: [
      'payment.advance',
      'payment.top-up',
      'pressure.task-incomplete',
      'lure.task-rebate',
      'lure.easy-job',
      'demand.buy-for-them',
    ],
  },
  {
    advice: 'police-have-no-safe-account',
    text: {
      'zh-CN': '结束通话，自己拨 110 问有没有案子',
      en: 'End the call and ask 110 yourself whether there is a case',
    },
    needs: ['identity.police', 'identity.government', 'payment.safe-account', 'pressure.suspected-crime'],
  },
  {
    advice: 'verify-by-voice',
    text: {
      'zh-CN': '打手机里存的号码，听本人怎么说',
      en: 'Ring the number already in your phone and hear them speak',
    },
    needs: ['identity.'],
  },
  {
    advice: 'stay-on-platform',
    text: {
      'zh-CN': '在平台里下单付款，不加私人好友',
      en: 'Order and pay inside the platform, with no private contact',
    },
    needs: ['channel.', 'lure.low-price', 'lure.game-deal', 'payment.personal-account', 'payment.transfer'],
  },
  {
    advice: 'check-in-official-app',
    text: {
      'zh-CN': '自己打开官方应用，看有没有这回事',
      en: 'Open the official app yourself and see whether it is there',
    },
    needs: ['identity.', 'demand.click-link', 'lure.points', 'lure.refund'],
  },
  {
    advice: 'credit-cannot-be-repaired-by-strangers',
    text: { 'zh-CN': '不付钱，自己去问放款的那家银行', en: 'Pay nothing and ask the bank that gave the loan' },
    needs: ['lure.credit-repair', 'pressure.credit-damage'],
  },
  {
    advice: 'do-not-lend-card',
    text: { 'zh-CN': '银行卡不外借，也不替人收钱转钱', en: 'Lend no card, and pass on no money for others' },
    needs: ['demand.lend-card', 'demand.open-account'],
  },
  {
    advice: 'keep-evidence',
    text: { 'zh-CN': '停止来往，聊天和凭证都留好', en: 'Break it off and keep every chat and receipt' },
    needs: [],
  },
  {
    advice: 'no-fee-for-recovery',
    text: { 'zh-CN': '不交钱，去报案的派出所问进展', en: 'Pay nothing and ask at the station where it was reported' },
    needs: ['lure.recover-loss', 'identity.recovery-agent', 'identity.lawyer'],
  },
  {
    advice: 'meet-before-money',
    text: { 'zh-CN': '没见过面，借钱和投资都先不谈', en: 'Not met yet, so no loans and no investing together' },
    needs: ['identity.romantic', 'lure.romance', 'payment.money-request', 'demand.invest'],
  },
  {
    advice: 'airline-official-channel',
    text: { 'zh-CN': '在航空公司官网或买票处查航班', en: 'Look the flight up with the airline or where you bought it' },
    needs: ['identity.airline', 'pressure.flight-cancelled'],
  },
  {
    advice: 'no-fee-for-a-job',
    text: { 'zh-CN': '不交钱，自己打单位公开电话问', en: 'Pay nothing and call the employer’s public number' },
    needs: [
      'payment.fee-first',
      'payment.deposit',
      'fake-recruitment.fee-before-work',
      'fake-recruitment.fee-returned',
    ],
  },
  {
    advice: 'no-job-abroad-from-strangers',
    text: { 'zh-CN': '先不动身，护照不交，跟家里人说', en: 'Stay here, keep your passport and tell the family' },
    needs: ['lure.overseas-job', 'fake-recruitment.trip-paid', 'fake-recruitment.secret-trip'],
  },
  {
    advice: 'tell-a-parent',
    text: { 'zh-CN': '先告诉爸爸妈妈或老师，再说别的', en: 'Tell a parent or a teacher first, before anything else' },
    needs: ['lure.game-deal', 'identity.game-support', 'lure.free-gift'],
  },
];

/** Whether a message with these signals shows one of those needed. */
export function fits(needs: readonly string[], signals: readonly string[]): boolean {
  if (needs.length === 0) return true;
  return signals.some((signal) =>
    needs.some((need) => signal === need || (need.endsWith('.') && signal.startsWith(need))),
  );
}
