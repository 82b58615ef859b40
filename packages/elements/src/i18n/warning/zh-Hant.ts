import type { WarningStrings } from './strings.js';

export const warningZhHant: WarningStrings = {
  label: '反詐提醒',
  todo: '您可以這樣做',
};
