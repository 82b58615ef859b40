import type { Hit, NearMiss, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import { findSignal } from '../look-up.js';
import type { WholeMessage } from '../question.js';
import type { Random } from '../random.js';
import { givesAway } from '../roles.js';
import { width } from '../sentences.js';
import { fraudMarks, fromNearMisses, genuineMarks, type Built, type Candidate, type Pool } from './kind.js';

/** Two frauds beside the genuine message: three messages are as much as one compares on a phone. */
const FRAUDS = 2;
/** In print widths: longer messages are no choice among three. */
const WIDEST = 220;

/**
 * "Which of these is the genuine one?": a genuine message beside two frauds. The frauds of its own script come first,
 * since they are the likest, then those of its category; nearest in length among them, so that length tells nothing.
 */
export function whichGenuines(pool: Pool): Candidate[] {
  return fromNearMisses(pool, (script, nearMiss, random, taken) => build(pool, script, nearMiss, random, taken));
}

interface Source {
  readonly script: Script;
  readonly hit: Hit;
}

function build(
  pool: Pool,
  script: Script,
  nearMiss: NearMiss,
  random: Random,
  taken: (message: string) => boolean,
): Built | undefined {
  const far = (text: string): number => Math.abs(width(text) - width(nearMiss.text));
  const free = ({ hit }: Source): boolean =>
    hit.lang === nearMiss.lang && hit.level === 'danger' && width(hit.text) <= WIDEST && !taken(hit.text);
  const of = (scripts: readonly Script[]): Source[] =>
    random
      .shuffle(scripts.flatMap((one) => one.examples.hits.map((hit) => ({ script: one, hit }))).filter(free))
      .sort((one, other) => far(one.hit.text) - far(other.hit.text));
  const near = pool.scripts.filter((one) => one !== script && one.category === script.category);
  const frauds = [...of([script]), ...of(near)].slice(0, FRAUDS);
  if (frauds.length < FRAUDS || width(nearMiss.text) > WIDEST) return undefined;

  const genuine: WholeMessage = { script: script.id, example: nearMiss.id };
  const messages = random.shuffle([genuine, ...frauds.map((fraud) => whole(pool, fraud))]);
  const texts = [nearMiss.text, ...frauds.map(({ hit }) => hit.text)];
  return {
    question: {
      kind: 'which-genuine',
      id: `which-genuine/${script.id}/${nearMiss.id}`,
      script: script.id,
      category: script.category,
      choices: messages.length,
      right: [messages.indexOf(genuine)],
      print: fingerprint(...[...texts].sort()),
      example: nearMiss.id,
      lang: nearMiss.lang,
      marks: genuineMarks(pool.engine.check(nearMiss.text).evidence),
      messages,
    },
    uses: texts,
  };
}

/** A fraud with the sign in it that gives it away most clearly. */
function whole({ catalog, engine }: Pool, { script, hit }: Source): WholeMessage {
  const [clearest] = fraudMarks(script, engine.check(hit.text).evidence)
    .flatMap(({ signal }) => findSignal(catalog, signal) ?? [])
    .filter(({ role }) => givesAway(role))
    .sort((one, other) => other.weight - one.weight);
  return { script: script.id, example: hit.id, ...(clearest && { signal: clearest.id }) };
}
