import { STAGES } from '@fraud-free/core';
import { fitOf, stageAdvice } from '../compile/stage-advice.js';
import type { Lint } from './lint.js';

/**
 * Stages out of their order or twice; a stage that none of the script's advice helps at; hits at a stage that their script
 * does not have.
 */
export const stages: Lint = {
  name: 'stages',
  run({ scripts, advice }, report) {
    const fit = fitOf(advice.map(({ value }) => value));
    for (const { value, file } of scripts) {
      let last = -1;
      for (const [index, { stage }] of value.stages.entries()) {
        const place = STAGES.indexOf(stage);
        if (place <= last) {
          const message = `the stage “${stage}” stands behind “${STAGES[last]}”`;
          report(
            { file, path: ['stages', index, 'stage'] },
            { code: 'stage-order', message, expected: `each once, in this order: ${STAGES.join(', ')}` },
          );
        }
        last = Math.max(last, place);
      }
      for (const [index, ids] of stageAdvice(value, fit).entries()) {
        if (ids.length > 0) continue;
        const message = `nothing in “advice” helps at the stage “${value.stages[index]!.stage}”`;
        const expected = 'advice that fits it by the “stages” of advice.yaml, or an “advice” of the stage itself';
        report({ file, path: ['stages', index] }, { code: 'stage-without-advice', message, expected });
      }
      const own = value.stages.map(({ stage }) => stage);
      for (const [index, hit] of value.examples.hits.entries()) {
        if (own.includes(hit.stage)) continue;
        const message = `the script has no stage “${hit.stage}”`;
        report(
          { file, path: ['examples', 'hits', index, 'stage'] },
          { code: 'stage-unknown', message, expected: `one of: ${own.join(', ')}` },
        );
      }
    }
  },
};
