import type { AuthoredQuestion, Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import type { Authored } from '../question.js';
import type { Random } from '../random.js';
import type { Candidate, Pool } from './kind.js';

/** Questions written by hand, their options in another order each time. Withdrawn with their script. */
export function authoredQuestions(pool: Pool): Candidate[] {
  return pool.scripts.flatMap((script) =>
    pool.catalog.questions
      .filter((question) => question.script === script.id)
      .map((question) => ({
        about: `question ${question.id}`,
        script: script.id,
        category: script.category,
        build: (random) => ({ question: build(script, question, random), uses: [] }),
      })),
  );
}

function build(script: Script, { options, ...question }: AuthoredQuestion, random: Random): Authored {
  const order = random.shuffle(options.map((_, index) => index));
  return {
    kind: 'authored',
    id: `authored/${script.id}/${question.id}`,
    script: script.id,
    category: script.category,
    choices: order.length,
    right: order.flatMap((option, choice) => (options[option]!.right ? choice : [])),
    print: authoredPrint({ options, ...question }),
    question: question.id,
    order,
  };
}

/** Changes with every change of the question, since an answer is kept by the place of its option. */
export function authoredPrint({ ask, text, options }: AuthoredQuestion): string {
  return fingerprint(JSON.stringify([ask, text, options.map((option) => [option.text, option.right])]));
}
