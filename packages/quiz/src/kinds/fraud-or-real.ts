import type { Hit, NearMiss, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import { FRAUD, REAL, type FraudOrReal } from '../question.js';
import { fraudMarks, fromHits, fromNearMisses, genuineMarks, type Candidate, type Pool } from './kind.js';

/** "Is it a fraud?", asked of a message that is one. */
export function frauds(pool: Pool): Candidate[] {
  return fromHits(pool, (script, hit) => ({
    question: {
      ...common(script, hit, 'fraud'),
      right: [FRAUD],
      marks: fraudMarks(script, pool.engine.check(hit.text).evidence),
      stage: hit.stage,
    },
    uses: [hit.text],
  }));
}

/** "Is it a fraud?", asked of a genuine message. */
export function genuines(pool: Pool): Candidate[] {
  return fromNearMisses(pool, (script, nearMiss) => ({
    question: {
      ...common(script, nearMiss, 'real'),
      right: [REAL],
      marks: genuineMarks(pool.engine.check(nearMiss.text).evidence),
    },
    uses: [nearMiss.text],
  }));
}

function common(
  script: Script,
  { id, lang, text }: Hit | NearMiss,
  truth: FraudOrReal['truth'],
): Omit<FraudOrReal, 'right' | 'marks'> {
  return {
    kind: 'fraud-or-real',
    id: `fraud-or-real/${script.id}/${id}`,
    script: script.id,
    category: script.category,
    choices: 2,
    print: fingerprint(text, truth),
    example: id,
    lang,
    truth,
  };
}
