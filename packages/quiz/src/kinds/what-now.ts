import type { Catalog, Hit, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import { fits, MOVES, type Move } from '../moves.js';
import type { WhatNow } from '../question.js';
import type { Random } from '../random.js';
import { SLIPS, type Slip } from '../slips.js';
import { fraudMarks, fromHits, type Built, type Candidate, type Pool } from './kind.js';

/** A script lists its most urgent advice first; one of so many is the right choice. */
const MOST_URGENT = 3;
const FEWEST_SLIPS = 2;
const MOST_SLIPS = 3;

/**
 * "What do you do now?": a move that follows the script's own advice, among slips that go against that script's
 * advice. Both fit the message: nobody is asked about a link that is not there.
 */
export function whatNows(pool: Pool): Candidate[] {
  return fromHits(pool, (script, hit, random) => build(pool, script, hit, random));
}

function build(pool: Pool, script: Script, hit: Hit, random: Random): Built | undefined {
  const marks = fraudMarks(script, pool.engine.check(hit.text).evidence);
  const signals = marks.map(({ signal }) => signal);
  const move = random.shuffle(moves(pool.catalog, script, signals).slice(0, MOST_URGENT))[0];
  const wrong = slips(script, signals, random).slice(0, MOST_SLIPS);
  if (move === undefined || wrong.length < FEWEST_SLIPS) return undefined;

  const right = `advice/${move.advice}`;
  const actions = random.shuffle([right, ...wrong.map(({ id }) => `slip/${id}`)]);
  const question: WhatNow = {
    kind: 'what-now',
    id: `what-now/${script.id}/${hit.id}`,
    script: script.id,
    category: script.category,
    choices: actions.length,
    right: [actions.indexOf(right)],
    print: fingerprint(hit.text),
    example: hit.id,
    lang: hit.lang,
    marks,
    stage: hit.stage,
    actions,
  };
  return { question, uses: [hit.text] };
}

/** In the order of the script's advice. */
function moves(catalog: Catalog, script: Script, signals: readonly string[]): Move[] {
  return script.advice
    .filter((id) => catalog.advice.some((advice) => advice.id === id))
    .flatMap((id) => MOVES.find((move) => move.advice === id) ?? [])
    .filter(({ needs }) => fits(needs, signals));
}

/** Those made for such a message first. */
function slips(script: Script, signals: readonly string[], random: Random): Slip[] {
  const general = (slip: Slip): number => Number(slip.needs.length === 0);
  return random
    .shuffle(
      SLIPS.filter(({ breaks, needs }) => breaks.some((id) => script.advice.includes(id)) && fits(needs, signals)),
    )
    .sort((one, other) => general(one) - general(other));
}
