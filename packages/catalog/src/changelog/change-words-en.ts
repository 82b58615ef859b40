import type { ChangeWords } from './change-words.js';

export const en: ChangeWords = {
  title: 'What changed in the catalog',
  comparedWith: (version) => `Compared with ${version}.`,
  nothing: 'Nothing that a reader would notice.',
  kind: { new: 'New scripts', fixed: 'False alarms mended', changed: 'Changed', retired: 'Withdrawn' },
  aspect: {
    title: 'its name',
    summary: 'what it is',
    words: 'the words that give it away',
    stages: 'its steps',
    advice: 'the advice',
    rebuttals: 'what they say against a warning',
    lookAlikes: 'what looks like it and is genuine',
    examples: 'examples',
    category: 'its kind',
    status: 'how far it has been tried',
    sources: 'sources',
  },
  comma: ', ',
  colon: ': ',
  between: ' ',
  changed: (aspects) => `Changed: ${aspects}.`,
  mended: (n) => `${n === 1 ? 'One genuine message is' : `${n} genuine messages are`} no longer taken for fraud.`,
  found: (n) => `${n === 1 ? 'One message is' : `${n} messages are`} found that the catalog before let pass.`,
  replacedBy: (script) => `Its place took ${script}.`,
  signals: 'Signs that many scripts share',
  added: (what) => `New: ${what}.`,
  reworded: (what) => `Other words: ${what}.`,
  gone: (what) => `Gone: ${what}.`,
  reweighed: (n) => `${n === 1 ? 'One sign counts' : `${n} signs count`} more or less than before.`,
  others: 'Also',
  other: {
    categories: 'Kinds of fraud',
    advice: 'Advice',
    contacts: 'Contacts',
    procedures: 'What to do, step by step',
    sources: 'Sources',
    questions: 'Quiz questions',
    payments: 'Patterns of payments',
  },
  counts: ({ added, changed, gone }) =>
    [added > 0 && `${added} new`, changed > 0 && `${changed} changed`, gone > 0 && `${gone} gone`]
      .filter(Boolean)
      .join(', '),
};
