import type { ConversationStrings } from './strings.js';

export const conversationEn: ConversationStrings = {
  title: 'See how far this talk has come',
  label: 'Paste the whole talk here',
  description:
    'Copied out of a chat or of texts, or written by yourself as “name: what was said”, one line each. ' +
    'It is read on this device only, sent to nobody and not kept.',
  submit: 'Look at this talk',
  clear: 'Clear',
  cleared: 'Cleared',
  empty: 'There is nothing here yet. Paste a talk first.',
  read: (messages, parties) =>
    `${messages === 1 ? '1 message' : `${messages} messages`} read, of ${parties === 1 ? '1 person' : `${parties} people`}.`,
  nobody: 'The other side',
  stagesTitle: 'The steps of this fraud, and how far it has come',
  seenAt: (message) => `shown in message ${message}`,
  current: 'it has come to here',
  nextStage: 'may come next',
  notYet: 'not shown yet',
  next: 'What they may do next',
  firstWarning: (message) => `The first signs stand in message ${message}.`,
  noMatch:
    'Nothing in this talk matches the frauds in the catalog. New ones keep appearing, and they may not have come to ' +
    'the point yet, so finding nothing is no reason to rely on it. When they write again, add it and look once more.',
  tooLittle: 'There are too few words to go by. Put in the talk from its beginning.',
  talk: 'The talk you put in',
  onDevice: (catalog) =>
    `Looked at on this device only; nothing was sent, nothing is kept. Catalog of frauds ${catalog}.`,
};
