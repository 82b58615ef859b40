import { isWarning, type Catalog, type Verdict } from '@fraud-free/core';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { masked } from '../engine/masked.js';

/** So many characters of a message are passed on. */
const LONGEST = 300;

/**
 * What a resident passes on to somebody they trust: the answer in words, and the message with its codes, card and phone
 * numbers and its links hidden. The sender has seen it before it goes.
 */
export function shareText(
  text: string,
  verdict: Verdict,
  catalog: Catalog,
  words: Telling<'check' | 'verdict'>,
): string {
  const { check, common, verdict: say } = words.strings;
  const { level } = verdict;
  const script = byIds(catalog.scripts, [verdict.scripts[0]?.id ?? ''])[0];
  const named = script && isWarning(verdict) ? say.script[verdict.level](words.pick(script.title)) : '';
  const message = masked(text, check.shareLink, LONGEST);
  const [advice] = byIds(catalog.advice, verdict.advice);
  return [
    check.shareAsk,
    `${check.shareAnswer}${common.colon}${say.levels[level]}`,
    named,
    `${check.shareMessage}${common.colon}\n${message}`,
    advice && named ? words.pick(advice.text) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
