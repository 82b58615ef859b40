import type { WarningStrings } from './strings.js';

export const warningEn: WarningStrings = {
  label: 'Fraud reminder',
  todo: 'What you can do',
};
