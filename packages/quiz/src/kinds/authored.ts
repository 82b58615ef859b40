import type { Script } from '@fraud-free/core';
import { fingerprint } from '../hash.js';
import { FRAUD, REAL, TALK_ENDS, type Authored } from '../question.js';
import { itemsOf, type QuizItem } from '../quiz-file.js';
import type { Random } from '../random.js';
import type { Candidate, Pool } from './kind.js';
import { mixUp } from './mix-up.js';

/** Questions written by hand, their options in another order each time. Withdrawn with their script. */
export function authoredQuestions(pool: Pool): Candidate[] {
  const items = itemsOf(pool.catalog);
  return pool.scripts.flatMap((script) =>
    items
      .filter((item) => item.script === script.id)
      .map((item) => ({
        about: `question ${item.id}`,
        script: script.id,
        category: script.category,
        build: (random) => ({ question: build(script, item, random), uses: [] }),
      })),
  );
}

function build(script: Script, item: QuizItem, random: Random): Authored {
  const places = (item.options ?? []).map((_, index) => index);
  const common = {
    kind: 'authored' as const,
    id: `authored/${script.id}/${item.id}`,
    script: script.id,
    category: script.category,
    print: authoredPrint(item),
    question: item.id,
  };
  switch (item.kind) {
    case 'fraud-or-real':
      return {
        ...common,
        choices: 2,
        right: [item.truth === 'fraud' ? FRAUD : REAL],
        order: [FRAUD, REAL],
        truth: item.truth!,
      };
    case 'talk':
      return {
        ...common,
        choices: TALK_ENDS.length,
        right: [TALK_ENDS.indexOf('stopped')],
        order: TALK_ENDS.map((_, index) => index),
        form: 'talk',
      };
    case 'stage-order': {
      const order = mixUp(random, places);
      return {
        ...common,
        choices: order.length,
        right: places.map((place) => order.indexOf(place)),
        order,
        form: 'order',
      };
    }
    case 'mark-words': {
      const right = places.filter((place) => item.options![place]!.right);
      return { ...common, choices: places.length, right, order: places, form: 'several', pick: right.length };
    }
    case 'what-now':
    case 'which-genuine':
    case 'address-check':
    case 'choice': {
      const order = random.shuffle(places);
      const right = order.flatMap((option, choice) => (item.options![option]!.right ? choice : []));
      return { ...common, choices: order.length, right, order };
    }
  }
}

/** Changes with every change of the question, since an answer is kept by the place of its option. */
export function authoredPrint({ ask, text, truth, options, scenes }: QuizItem): string {
  const offered = options?.map((option) => [option.text, option.right]);
  return fingerprint(JSON.stringify([ask, text, offered, ...(truth ? [truth] : []), ...(scenes ? [scenes] : [])]));
}
