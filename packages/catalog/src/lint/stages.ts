import { STAGES } from '@fraud-free/core';
import type { Lint } from './lint.js';

/** Stages out of their order or twice; hits at a stage, or with a signal, that their script does not have. */
export const stages: Lint = {
  name: 'stages',
  run({ scripts }, report) {
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
