import { maskNumbers, type Catalog, type Verdict } from '@fraud-free/core';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds } from '../engine/contacts.js';
import { isWarning } from '../engine/suspicious.js';

/** A link that is passed on would be followed: only that there was one is told. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。]+|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,3}\.[a-z]{2,20}\b(?:\/[^\s\p{Script=Han}，。]*)?/giu;
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
  const characters = [...maskNumbers(text).replace(LINK, check.shareLink).trim()];
  const message = characters.slice(0, LONGEST).join('') + (characters.length > LONGEST ? '…' : '');
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

/** Hands a text to the device's own way of sharing, or else to the clipboard. */
export type Sent = 'shared' | 'copied' | 'cancelled' | 'failed';

/** @param device what the browser offers; either may be missing, or refuse */
export async function send(text: string, device: Pick<Navigator, 'share' | 'clipboard'> = navigator): Promise<Sent> {
  if (typeof device.share === 'function') {
    try {
      await device.share({ text });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await device.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
