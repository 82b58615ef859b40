import type { WarningStrings } from './strings.js';

export const warningZhCN: WarningStrings = {
  label: '反诈提醒',
  todo: '您可以这样做',
};
