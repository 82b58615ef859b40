import type { InEveryLanguage } from '../language.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-cn.js';

export const ALL_WORDS: InEveryLanguage<Words> = { 'zh-CN': zhCN, en };
