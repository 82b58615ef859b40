import type { Contact, Localised } from '@fraud-free/core';

/** A way in which a number or a link is made to look like the real one. */
export interface AddressTrick {
  /** `genuine` is the real one. */
  readonly id: string;
  /** What it makes of a number, or of a site; a text in each language where it is none. */
  readonly make: (address: string, alike: string) => string | Localised;
  readonly why: Localised;
}

/** A made-up office with a site; both endings are kept for examples, so nobody owns them (RFC 2606). */
export interface Site {
  readonly id: string;
  readonly host: string;
  /** A host one letter off. */
  readonly alike: string;
  readonly title: Localised;
}

export const SITES: readonly Site[] = [
  {
    id: 'bank',
    host: 'bank.example',
    alike: 'bamk.example',
    title: { 'zh-CN': '示例银行（网站 bank.example）', en: 'Example Bank (its site is bank.example)' },
  },
  {
    id: 'post',
    host: 'post.example',
    alike: 'p0st.example',
    title: { 'zh-CN': '示例快递（网站 post.example）', en: 'Example Post (its site is post.example)' },
  },
  {
    id: 'shop',
    host: 'shop.example',
    alike: 'sh0p.example',
    title: { 'zh-CN': '示例商城（网站 shop.example）', en: 'Example Shop (its site is shop.example)' },
  },
  {
    id: 'social-insurance',
    host: 'insurance.example',
    alike: 'insurence.example',
    title: { 'zh-CN': '示例社保（网站 insurance.example）', en: 'Example Insurance (its site is insurance.example)' },
  },
];

/** Digits are left out of what could be somebody's number. */
export const NUMBER_TRICKS: readonly AddressTrick[] = [
  {
    id: 'genuine',
    make: (number) => number,
    why: {
      'zh-CN': '这就是官方号码，不加任何前缀，自己拨出去最可靠。',
      en: 'This is the official number, with nothing in front of it. Dialling it yourself is the surest way.',
    },
  },
  {
    id: 'prefix',
    make: (number) => `+00${number}`,
    why: {
      'zh-CN': '前面多了“+”或“00”，常是境外打来或改过的显示号码。',
      en: 'A “+” or “00” in front often means a call from abroad, or a number made to show up so.',
    },
  },
  {
    id: 'mobile',
    make: (number) => `138****${number.slice(-4).padStart(4, '*')}`,
    why: {
      'zh-CN': '这是手机号，尾数一样也不是官方号码。',
      en: 'This is a mobile number; the same last digits do not make it official.',
    },
  },
  {
    id: 'service',
    make: (number) => `400-***-${number.slice(-4).padStart(4, '*')}`,
    why: {
      'zh-CN': '400 号码谁都可以租用，尾数一样也说明不了什么。',
      en: 'Anybody can rent a 400 number; the same last digits prove nothing.',
    },
  },
  {
    id: 'in-the-message',
    make: () => ({ 'zh-CN': '消息里留的那个号码', en: 'The number left in the message' }),
    why: {
      'zh-CN': '消息里的号码通向发消息的人。要核实，就打自己查到的号码。',
      en: 'That number leads to whoever wrote the message. To check, dial one that you looked up yourself.',
    },
  },
];

export const LINK_TRICKS: readonly AddressTrick[] = [
  {
    id: 'genuine',
    make: (host) => `https://www.${host}/service`,
    why: {
      'zh-CN': '看第一个“/”之前的最后一段：正是它自己的网站。即使如此，自己打开官方应用更稳妥。',
      en: 'Read what stands last before the first single “/”: it is their own site. Opening the official app is safer still.',
    },
  },
  {
    id: 'in-front',
    make: (host) => `https://${host}.help.test/service`,
    why: {
      'zh-CN': '真名字放在了前面，真正的主人是最后一段 help.test。',
      en: 'The real name is put in front; the owner is what stands last, help.test.',
    },
  },
  {
    id: 'behind',
    make: (host) => `https://www.help.test/${host}`,
    why: {
      'zh-CN': '真名字放在“/”后面，那只是页面的名称，网站是 help.test。',
      en: 'The real name stands behind the “/”, where anything can be written; the site is help.test.',
    },
  },
  {
    id: 'hyphen',
    make: (host) => `https://www.${host.replace('.', '-')}.test/service`,
    why: {
      'zh-CN': '把“.”换成了“-”，就成了另一个网站。',
      en: 'A “-” where the “.” belongs makes it another site.',
    },
  },
  {
    id: 'look-alike',
    make: (_, alike) => `https://www.${alike}/service`,
    why: {
      'zh-CN': '有一个字母不一样。链接要一个字一个字地看，最好不点。',
      en: 'One letter differs. A link has to be read letter by letter; better not to tap it.',
    },
  },
  {
    id: 'at-sign',
    make: (host) => `https://${host}@help.test/service`,
    why: {
      'zh-CN': '“@”前面的不算数，网站是后面的 help.test。',
      en: 'What stands before an “@” does not count; the site is help.test behind it.',
    },
  },
];

/** Whether a contact has a short number that people know by heart; longer ones nobody compares at sight. */
export function isHotline({ number, region }: Contact): boolean {
  return region === 'CN' && number !== undefined && /^\d{3,6}$/.test(number);
}
