import type { Catalog, Engine, Evidence, Hit, NearMiss, Script, Stage } from '@fraud-free/core';
import { isTalk } from '@fraud-free/core/inside';
import { liveScripts } from '../look-up.js';
import type { Mark, Question } from '../question.js';
import type { Random } from '../random.js';
import { speaksForFraud } from '../roles.js';

/** Something that a round may ask. It becomes a question only when it is chosen, since that may cost a check. */
export interface Candidate {
  /** What the question is about: the message itself, or the authored question. */
  readonly about: string;
  readonly script: string;
  readonly category: string;
  /** Language of the message; absent when the question is there in every language. */
  readonly lang?: string;
  readonly stage?: Stage;
  /** The question, or nothing where there is none in it. `taken` tells which messages the round has used. */
  build(random: Random, taken: (message: string) => boolean): Built | undefined;
}

/** A question, and the messages that it shows; a round shows none twice. */
export interface Built {
  readonly question: Question;
  readonly uses: readonly string[];
}

/** What the kinds of question draw from. */
export interface Pool {
  readonly catalog: Catalog;
  readonly engine: Engine;
  readonly scripts: readonly Script[];
}

export function createPool(catalog: Catalog, engine: Engine, categories: readonly string[] | undefined): Pool {
  const scripts = liveScripts(catalog).filter((script) => categories?.includes(script.category) ?? true);
  return { catalog, engine, scripts };
}

/** One candidate for each hit of each script; talks are too long for a question, and have a kind of their own. */
export function fromHits(
  pool: Pool,
  build: (script: Script, hit: Hit, ...chance: Parameters<Candidate['build']>) => Built | undefined,
): Candidate[] {
  return pool.scripts.flatMap((script) =>
    script.examples.hits
      .filter(({ text }) => !isTalk(text))
      .map((hit) => ({
        ...common(script, hit),
        stage: hit.stage,
        build: (...chance) => build(script, hit, ...chance),
      })),
  );
}

/** One candidate for each near-miss of each script. */
export function fromNearMisses(
  pool: Pool,
  build: (script: Script, nearMiss: NearMiss, ...chance: Parameters<Candidate['build']>) => Built | undefined,
): Candidate[] {
  return pool.scripts.flatMap((script) =>
    script.examples.nearMisses.map((nearMiss) => ({
      ...common(script, nearMiss),
      build: (...chance) => build(script, nearMiss, ...chance),
    })),
  );
}

function common(script: Script, example: Hit | NearMiss): Pick<Candidate, 'about' | 'script' | 'category' | 'lang'> {
  return { about: example.text, script: script.id, category: script.category, lang: example.lang };
}

/**
 * What speaks for a fraud in a hit, as it is kept in a question: the signals that its own script names, or all if it
 * names none of them. Other scripts may share the words, but their reasons would puzzle here.
 */
export function fraudMarks(script: Script, evidence: readonly Evidence[]): Mark[] {
  const all = evidence.filter(({ role }) => speaksForFraud(role));
  const own = all.filter(({ signal }) => script.stages.some(({ signals }) => signals.includes(signal)));
  return (own.length > 0 ? own : all).map(mark);
}

/** What speaks for a genuine message in a near-miss. */
export function genuineMarks(evidence: readonly Evidence[]): Mark[] {
  return evidence.filter(({ role }) => !speaksForFraud(role)).map(mark);
}

function mark({ signal, start, end }: Evidence): Mark {
  return { signal, start, end };
}
