// The states of each element that its page shows, live. A state sets attributes (`attributes`) and properties
// (`set`), calls a method (`call`) or presses parts (`press`) of the element; texts stand in both languages.

import { ago, campaignFile, feedFile } from './files.js';

const DANGER = {
  zh: '您好，我是平台客服，您误开通了百万保障，今天不关闭每月将自动扣费800元，影响征信。请下载会议软件打开屏幕共享，我带您把钱转到安全账户完成认证。',
  en: 'Hello, this is the fraud department of your bank. Your account will be frozen today. To keep your money safe, tell me the one-time code you just received and move the balance to a safe account. Do not tell anyone.',
};
const CAUTION = {
  zh: '客服：您的会员将自动续费，取消请加我微信办理',
  en: 'Please pay the outstanding customs fee of 2.99 so we can deliver your parcel: http://example.com/p',
};
const NO_MATCH = {
  zh: '【云杉里驿站】您的包裹已到站，取件码 8-2-1036，请于今晚八点前到小区东门领取。',
  en: 'Your parcel has arrived at the Yunshanli pick-up point, code 8-2-1036. Please collect it before 8 pm.',
};
const CANNOT_SAY = { zh: '您好', en: 'Hi' };
/** Longer than what is read. */
const TOO_LONG = { zh: '很长的消息。'.repeat(200_000), en: 'A long message. '.repeat(80_000) };
const TALK = {
  zh: `客服：您好，我是平台客服，您误开通了百万保障，不关闭会自动扣费。\n我：那怎么办？\n客服：请下载会议软件打开屏幕共享，我带您把钱转到安全账户。`,
  en: 'Agent: Hello, this is the fraud department of your bank, your account will be frozen today.\nMe: What can I do?\nAgent: Tell me the one-time code you received and move the balance to a safe account. Do not tell anyone.',
};

const feed = (days) => () =>
  feedFile(
    ago(days),
    {
      id: '1',
      title: '有人冒充航空公司打电话',
      content_text: '请挂断，自己到官方应用里查。',
      date_published: ago(days),
      _fraud_free: { kind: 'new', severity: 'severe', area: '三号楼', script: 'flight-change' },
    },
    {
      id: '2',
      title: '上门换煤气表的骗局已经查清',
      content_text: '提醒解除，谢谢大家留心。',
      date_published: ago(days + 1),
      _fraud_free: { kind: 'all-clear', severity: 'minor' },
    },
  );
const campaign =
  (...days) =>
  () =>
    campaignFile(...days);
const said = (value, call = 'check') => ({ set: { value }, call });

export const STATES = {
  'fraud-check': [
    { id: 'empty' },
    { id: 'danger', ...said(DANGER) },
    { id: 'caution', ...said(CAUTION) },
    { id: 'no-match', ...said(NO_MATCH) },
    { id: 'cannot-say', ...said(CANNOT_SAY) },
    { id: 'error', ...said('') },
    { id: 'elder', attributes: { elder: '' }, ...said(CAUTION) },
  ],
  'fraud-verdict': [
    { id: 'empty' },
    { id: 'danger', set: { text: DANGER } },
    { id: 'caution', set: { text: CAUTION } },
    { id: 'no-match', set: { text: NO_MATCH } },
    { id: 'cannot-say', set: { text: CANNOT_SAY } },
    { id: 'error', set: { text: TOO_LONG } },
    { id: 'elder', attributes: { elder: '' }, set: { text: NO_MATCH } },
  ],
  'fraud-conversation': [
    { id: 'empty' },
    { id: 'danger', ...said(TALK) },
    { id: 'no-match', ...said(NO_MATCH) },
    { id: 'error', ...said('') },
    { id: 'elder', attributes: { elder: '' } },
  ],
  'fraud-payment-check': [
    { id: 'empty' },
    { id: 'open', press: ['start'] },
    {
      id: 'danger',
      set: { known: { askedBy: 'authority', channel: 'transfer', secret: true, hurry: true } },
      press: ['start'],
    },
    { id: 'elder', attributes: { elder: '' } },
  ],
  'fraud-warning': [
    { id: 'open', attributes: { script: 'fake-task-rebate' } },
    { id: 'unknown', attributes: { script: 'no-such-script' } },
    { id: 'elder', attributes: { script: 'flight-change', elder: '' } },
  ],
  'fraud-emergency': [
    { id: 'empty', attributes: { 'no-keep': '' } },
    { id: 'elder', attributes: { 'no-keep': '', elder: '' } },
  ],
  'fraud-alerts': [
    { id: 'empty' },
    { id: 'open', set: { feed: feed(0) } },
    { id: 'stale', set: { feed: feed(40) } },
    { id: 'offline', attributes: { src: './no-such-feed.json' } },
    { id: 'error', set: { feed: () => ({ items: 'none' }) } },
    { id: 'elder', attributes: { elder: '' }, set: { feed: feed(0) } },
  ],
  'fraud-campaign': [
    { id: 'empty' },
    { id: 'open', set: { campaign: campaign(40, 50, 3) } },
    { id: 'ahead', set: { campaign: campaign(-7, 90) } },
    { id: 'ended', set: { campaign: campaign(90, -7, 8) } },
    { id: 'stale', set: { campaign: campaign(90, 30, 60) } },
    { id: 'offline', attributes: { src: './no-such-campaign.json' } },
    { id: 'error', set: { campaign: () => ({ goals: 'none' }) } },
    { id: 'elder', attributes: { elder: '' }, set: { campaign: campaign(40, 50, 3) } },
  ],
  'fraud-contacts': [
    { id: 'empty' },
    { id: 'open', set: { campaign: campaign(40, 50) } },
    { id: 'chosen', attributes: { place: 'fir-1' }, set: { campaign: campaign(40, 50) } },
    { id: 'offline', attributes: { src: './no-such-campaign.json' } },
    { id: 'error', set: { campaign: () => ({ places: 'none' }) } },
    { id: 'elder', attributes: { elder: '', place: 'fir-1' }, set: { campaign: campaign(40, 50) } },
  ],
  'fraud-search': [
    { id: 'empty' },
    { id: 'open', set: { value: { zh: '退票', en: 'flight' } } },
    { id: 'no-match', set: { value: { zh: '哼哼哼', en: 'zzzzzzzz' } } },
    { id: 'elder', attributes: { elder: '' } },
  ],
  'fraud-script': [
    { id: 'open', attributes: { script: 'flight-change' } },
    { id: 'unknown', attributes: { script: 'no-such-script' } },
    { id: 'elder', attributes: { script: 'fake-task-rebate', elder: '' } },
  ],
  'fraud-quiz': [
    { id: 'empty' },
    { id: 'open', attributes: { seed: 'docs', length: '5' }, press: ['start'] },
    { id: 'answered', attributes: { seed: 'docs', length: '5', kinds: 'fraud-or-real' }, press: ['start', 'choice'] },
    { id: 'elder', attributes: { elder: '', seed: 'docs' }, press: ['start'] },
  ],
  'fraud-simulator': [
    { id: 'empty' },
    { id: 'open', attributes: { script: 'flight-change' }, press: ['start'] },
    { id: 'elder', attributes: { elder: '' } },
  ],
  'fraud-guard': [
    { id: 'danger', inner: { message: DANGER } },
    { id: 'caution', inner: { message: CAUTION } },
    { id: 'no-match', inner: { message: NO_MATCH } },
    { id: 'elder', attributes: { elder: '' }, inner: { message: DANGER } },
  ],
};

/** What a state is called. */
export const STATE_NAMES = {
  empty: { zh: '刚打开', en: 'Just opened' },
  open: { zh: '有内容', en: 'With something to show' },
  danger: { zh: '很像骗局', en: 'Very like a fraud' },
  caution: { zh: '要当心', en: 'Needs care' },
  'no-match': { zh: '没有找到', en: 'Nothing found' },
  'cannot-say': { zh: '说不准', en: 'Cannot say' },
  error: { zh: '读不了', en: 'What cannot be read' },
  stale: { zh: '很久没有更新', en: 'Silent for long' },
  offline: { zh: '连不上', en: 'Out of reach' },
  ahead: { zh: '还没开始', en: 'Not yet begun' },
  ended: { zh: '已经结束', en: 'Ended' },
  answered: { zh: '答过一题', en: 'With an answer' },
  chosen: { zh: '选好了住处', en: 'With a place chosen' },
  unknown: { zh: '没有这个脚本：显示里面的内容', en: 'No such script: what stands inside shows' },
  elder: { zh: '长辈版', en: 'The elder edition' },
};
