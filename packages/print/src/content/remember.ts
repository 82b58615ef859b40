import { localise, type Catalog, type Localised, type Script } from '@fraud-free/core';

/**
 * The one sentence of a script to remember. Where its summary ends with what the genuine ones do (“a real refund comes the
 * way you paid”), that is it. Otherwise it is what to do: the advice that fewest scripts share, the most urgent first, in
 * the few words that a poster has room for.
 *
 * @example
 * rememberOf(catalog, refundGroup, 'en'); // => 'A real refund comes from the firm you paid, by the way you paid, …'
 */
export function rememberOf(catalog: Catalog, script: Script, lang: string): string {
  const genuine = GENUINE.every(([tag, pattern]) => pattern.test(lastSentence(script.summary[tag] ?? '')));
  const last = lastSentence(localise(script.summary, lang));
  if (genuine && last.length <= LONGEST) return last;
  const shared = (id: string): number => catalog.scripts.filter(({ advice }) => advice.includes(id)).length;
  const [own] = script.advice
    .filter((id) => Object.hasOwn(ONE_SENTENCE, id))
    .map((id, rank) => ({ id, price: shared(id) * (1 + rank / 2) }))
    .sort((one, other) => one.price - other.price);
  return own === undefined ? last : localise(ONE_SENTENCE[own.id]!, lang);
}

const LONGEST = 130;
const GENUINE = [
  ['zh-CN', /^(真的|真正的|正规)/],
  ['en', /^(a |the )?(real|genuine|true)\b/i],
] as const;

function lastSentence(text: string): string {
  return text.match(/[^。！？.!?]+(?:[。！？]|[.!?](?=\s|$))[”"]?$/u)?.[0].trim() ?? text;
}

/** The catalog's advice in one short sentence, by its id. */
const ONE_SENTENCE: Readonly<Record<string, Localised>> = {
  'stop-and-hang-up': {
    'zh-CN': '先挂断，再核实。真有事情，等得起。',
    'zh-Hant': '先掛斷，再核實。真有事情，等得起。',
    en: 'Hang up first, then check. What is real can wait.',
  },
  'dial-official-number': {
    'zh-CN': '电话自己查、自己打，不拨对方给的号码。',
    'zh-Hant': '電話自己查、自己打，不撥對方給的號碼。',
    en: 'Look the number up and call it yourself, never the one they give you.',
  },
  'ask-family': {
    'zh-CN': '动钱之前，先跟家人说一声。',
    'zh-Hant': '動錢之前，先跟家人說一聲。',
    en: 'Before any money moves, tell your family.',
  },
  'call-96110': {
    'zh-CN': '拿不准，先拨 96110 问一问。',
    'zh-Hant': '拿不準，先撥 96110 問一問。',
    en: 'Not sure? Ask 96110 first.',
  },
  'call-110-after-payment': {
    'zh-CN': '钱已经转了，马上拨 110。',
    'zh-Hant': '錢已經轉了，馬上撥 110。',
    en: 'If money has gone, call 110 at once.',
  },
  'do-not-click': {
    'zh-CN': '短信里的链接不点，要办事自己去官方管道。',
    'zh-Hant': '簡訊裡的連結不點，要辦事自己去官方管道。',
    en: 'Leave links in texts alone; go to the official site yourself.',
  },
  'do-not-install': {
    'zh-CN': '应用只在手机自带的应用商店里装。',
    'zh-Hant': '應用只在手機自帶的應用商店裡裝。',
    en: 'Install apps only from your phone’s own app store.',
  },
  'do-not-share-screen': {
    'zh-CN': '不跟陌生人共享屏幕，密码和验证码他们都看得到。',
    'zh-Hant': '不跟陌生人共享螢幕，密碼和驗證碼他們都看得到。',
    en: 'Share your screen with no stranger: they would see every code and password.',
  },
  'do-not-tell-code': {
    'zh-CN': '验证码只给自己看，谁要都不说。',
    'zh-Hant': '驗證碼只給自己看，誰要都不說。',
    en: 'A one-time code is for your eyes alone.',
  },
  'do-not-pay-fee-first': {
    'zh-CN': '先交钱才给您钱的，一分都不付。',
    'zh-Hant': '先交錢才給您錢的，一分都不付。',
    en: 'If you must pay first to be paid, pay nothing.',
  },
  'do-not-advance-money': {
    'zh-CN': '不替陌生人垫钱，先返小钱是为了让您投大钱。',
    'zh-Hant': '不替陌生人墊錢，先返小錢是為了讓您投大錢。',
    en: 'Advance no money for strangers; small returns are there to draw large sums.',
  },
  'police-have-no-safe-account': {
    'zh-CN': '公检法没有“安全账户”，也不会在电话里办案。',
    'zh-Hant': '公檢法沒有「安全帳戶」，也不會在電話裡辦案。',
    en: 'Police and courts have no “safe account” and handle no case by phone.',
  },
  'verify-by-voice': {
    'zh-CN': '谈到钱，用早就存着的号码打给本人问清楚。',
    'zh-Hant': '談到錢，用早就存著的號碼打給本人問清楚。',
    en: 'When money comes up, call the person on the number you have always had.',
  },
  'stay-on-platform': {
    'zh-CN': '聊天和付款都留在原来的平台里。',
    'zh-Hant': '聊天和付款都留在原來的平台裡。',
    en: 'Keep talk and payment on the platform.',
  },
  'check-in-official-app': {
    'zh-CN': '真假自己到官方应用里查。',
    'zh-Hant': '真假自己到官方應用裡查。',
    en: 'Look in the official app yourself.',
  },
  'credit-cannot-be-repaired-by-strangers': {
    'zh-CN': '征信改不了，也不用花钱改，有疑问问银行。',
    'zh-Hant': '徵信改不了，也不用花錢改，有疑問問銀行。',
    en: 'No stranger can repair a credit record; ask the bank.',
  },
  'do-not-lend-card': {
    'zh-CN': '银行卡、电话卡不借、不租、不卖。',
    'zh-Hant': '銀行卡、電話卡不借、不租、不賣。',
    en: 'Lend, rent or sell no bank card and no phone card.',
  },
  'keep-evidence': {
    'zh-CN': '先别删，聊天和凭证留着，报警用得上。',
    'zh-Hant': '先別刪，聊天和憑證留著，報警用得上。',
    en: 'Delete nothing yet: chats and slips help the police.',
  },
  'no-fee-for-recovery': {
    'zh-CN': '警方追回被骗的钱，不收一分钱。',
    'zh-Hant': '警方追回被騙的錢，不收一分錢。',
    en: 'The police charge nothing for getting money back.',
  },
  'meet-before-money': {
    'zh-CN': '没见过面的人，感情再好也不谈钱。',
    'zh-Hant': '沒見過面的人，感情再好也不談錢。',
    en: 'No money for somebody you have never met, however dear.',
  },
  'airline-official-channel': {
    'zh-CN': '航班变动，只看航空公司官方管道。',
    'zh-Hant': '航班變動，只看航空公司官方管道。',
    en: 'Look at your flight only with the airline or where you bought the ticket.',
  },
  'tell-a-parent': {
    'zh-CN': '先告诉爸爸妈妈或老师，事情更好解决。',
    'zh-Hant': '先告訴爸爸媽媽或老師，事情更好解決。',
    en: 'Tell a parent or teacher first; together it is easier to solve.',
  },
  'no-fee-for-a-job': {
    'zh-CN': '找工作不用先交钱。',
    'zh-Hant': '找工作不用先交錢。',
    en: 'A real job asks for no money first.',
  },
  'no-job-abroad-from-strangers': {
    'zh-CN': '陌生人介绍的境外高薪工作，先不动身。',
    'zh-Hant': '陌生人介紹的境外高薪工作，先不動身。',
    en: 'Do not set out for a well-paid job abroad that a stranger offers.',
  },
};
