import type { PageWords } from './page-words.js';
import { en } from './words-en.js';
import { zhCN } from './words-zh-cn.js';

export const WORDS: Readonly<Record<string, PageWords>> = { 'zh-CN': zhCN, en };
