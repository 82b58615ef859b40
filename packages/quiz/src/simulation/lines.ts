import type { Localised, Stage } from '@fraud-free/core';

/** What people do at a stage who notice nothing yet, where no slip is made for it. */
export const GOING_ALONG: Readonly<Record<Stage, Localised>> = {
  approach: { 'zh-CN': '先听听对方怎么说', en: 'Hear them out for now' },
  trust: { 'zh-CN': '看着像真的，接着聊', en: 'It seems real, so talk on' },
  hook: { 'zh-CN': '先照着试一试', en: 'Give it a small try' },
  isolation: { 'zh-CN': '照他说的，先不跟别人提', en: 'Do as they say and tell nobody for now' },
  payment: { 'zh-CN': '照他说的付，办完就没事了', en: 'Pay as they say, and have it over with' },
  'follow-up': { 'zh-CN': '再付一次，把前面的拿回来', en: 'Pay once more, to get the rest back' },
};

/** How a doubt is voiced at a stage. */
export const DOUBTS: Readonly<Record<Stage, Localised>> = {
  approach: { 'zh-CN': '问一句：您是哪里？', en: 'Ask: where are you calling from?' },
  trust: { 'zh-CN': '说自己不太相信，看对方怎么答', en: 'Say you are not convinced, and see what they answer' },
  hook: { 'zh-CN': '问一句：这事怎么听着像骗人的？', en: 'Ask: does this not sound like a fraud?' },
  isolation: { 'zh-CN': '问一句：为什么不能跟家里人说？', en: 'Ask: why may I not tell my family?' },
  payment: { 'zh-CN': '问一句：为什么要我先付钱？', en: 'Ask: why do I have to pay first?' },
  'follow-up': { 'zh-CN': '问一句：怎么还要付？', en: 'Ask: why is there still more to pay?' },
};
