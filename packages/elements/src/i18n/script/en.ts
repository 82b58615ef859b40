import type { ScriptStrings } from './strings.js';

export const scriptEn: ScriptStrings = {
  updated: (date) => `Updated ${date}`,
  steps: 'How this fraud goes, step by step',
  step: (number) => `Step ${number}`,
  asks: 'What they want you to do here',
  here: 'What you can do at this step',
  signs: 'What to listen for',
  examples: (count) => (count === 1 ? 'See an example' : `See ${count} examples`),
  examplesHow: 'The examples are made up; the underlined words give them away.',
  genuine: 'Looks like it, and is genuine',
  genuineHow: 'These are made-up genuine messages; there is no need to doubt them.',
  why: 'Why it is genuine',
  title: 'Look up a fraud',
  label: 'Write what you remember of it',
  hint: 'For example: online tasks, cancelled flight, safe account. Typing errors do no harm; it is looked up on this device only.',
  clear: 'Clear',
  found: (count) => (count === 1 ? '1 found' : `${count} found`),
  nothing: (ask) =>
    `Nothing was found. Try other words, or look by kind below. Finding nothing does not mean it is safe; if in doubt, ${ask}.`,
  browse: 'By kind',
  back: 'Back to the list',
  empty: 'The catalog has none of this kind.',
};
