import type { CheckStrings } from './strings.js';

export const checkEn: CheckStrings = {
  title: 'Let us look at this message',
  label: 'Paste the suspicious message here',
  description:
    'A text, a chat, an email: one message or several. Pasting answers at once; after typing, press “Check”. ' +
    'It is read on this device only and sent to nobody.',
  submit: 'Check',
  clear: 'Clear',
  cleared: 'Cleared',
  message: 'Your message',
  marks: 'The underlined words are the grounds; the small word behind them tells what they do.',
  shareTitle: 'Talk it over with somebody you trust',
  sharePreview: 'See first what would be sent',
  share: 'Send to somebody I trust',
  tell: 'Tell my community officer',
  sent: {
    shared: 'Handed to the app you chose.',
    copied: 'Copied: paste it into a chat with somebody you trust.',
    failed: 'This browser can’t send it. Press and hold the text above to copy it yourself.',
  },
  shareAsk: 'I got this message. Could you have a look at it with me?',
  shareAnswer: 'Fraud check',
  shareMessage: 'The message',
  shareLink: '[a link]',
  empty: 'There is nothing here yet. Paste or type a message first.',
};
