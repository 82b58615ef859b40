import { fingerprint } from '../hash.js';
import { TALK_ENDS } from '../question.js';
import type { Candidate, Pool } from './kind.js';

/** Fewer stages are over before they are a talk. */
const FEWEST_STAGES = 3;

/** A talk with a fraudster, played stage by stage; one for each script and language that has messages of it. */
export function talks(pool: Pool): Candidate[] {
  return pool.scripts
    .filter(({ stages }) => stages.length >= FEWEST_STAGES)
    .flatMap((script) =>
      [...new Set(script.examples.hits.map(({ lang }) => lang))].map((lang) => ({
        about: `talk ${script.id}`,
        script: script.id,
        category: script.category,
        lang,
        build: (random) => ({
          question: {
            kind: 'talk' as const,
            id: `talk/${script.id}/${lang}`,
            script: script.id,
            category: script.category,
            choices: TALK_ENDS.length,
            right: [TALK_ENDS.indexOf('stopped')],
            print: fingerprint(script.id, lang),
            lang,
            seed: random.below(0x1_0000_0000).toString(36),
          },
          uses: [],
        }),
      })),
    );
}
