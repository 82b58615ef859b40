import type { Hit, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import { clauses } from '../sentences.js';
import { fraudMarks, fromHits, type Built, type Candidate, type Pool } from './kind.js';
import { weigh } from './weigh.js';

/** Log odds (the unit of a signal's weight) from which at least one clause must give the fraud away. */
const CLEAR = 2;
const FEWEST_CLAUSES = 3;
const MOST_CLAUSES = 14;
const FEWEST_PLAIN = 2;
const MOST_PICKS = 2;

/**
 * "Mark the words that give it away": as many clauses of a fraudulent message as it has that do, two at most. Right is
 * every clause with a sign in it. Only what bears no sign is wrong, and so it is asked which ones give it away *most
 * clearly*: of what the engine leaves unmarked some may be a sign that it does not know yet.
 */
export function markWords(pool: Pool): Candidate[] {
  return fromHits(pool, (script, hit) => build(pool, script, hit));
}

function build({ catalog, engine }: Pool, script: Script, hit: Hit): Built | undefined {
  const marks = fraudMarks(script, engine.check(hit.text).evidence);
  const spans = clauses(hit.text);
  const weights = spans.map((span) => weigh(catalog, marks, span));
  const right = weights.flatMap((weight, index) => (weight > 0 ? index : []));
  const fits = spans.length >= FEWEST_CLAUSES && spans.length <= MOST_CLAUSES && Math.max(...weights) >= CLEAR;
  if (!fits || spans.length - right.length < FEWEST_PLAIN) return undefined;
  return {
    question: {
      kind: 'mark-words',
      id: `mark-words/${script.id}/${hit.id}`,
      script: script.id,
      category: script.category,
      choices: spans.length,
      right,
      print: fingerprint(hit.text),
      example: hit.id,
      lang: hit.lang,
      marks,
      stage: hit.stage,
      clauses: spans,
      pick: Math.min(MOST_PICKS, right.length),
    },
    uses: [hit.text],
  };
}
