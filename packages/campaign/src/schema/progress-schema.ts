import { list, record, type JsonSchema } from '@fraud-free/catalog/source';
import { MEASURES } from '../measures.js';
import { DATE, FORMAT, ID, schemaOf } from './common.js';

/** What `progress.yaml`, or a file of `progress/`, must look like. */
export const progressSchema: JsonSchema = schemaOf(
  'progress',
  record(
    {
      format: FORMAT,
      progress: list(
        record({
          measure: { enum: Object.keys(MEASURES), description: 'what was counted', examples: ['knowledge'] },
          value: { type: 'number', minimum: 0, description: 'the number that was reached', examples: ['62'] },
          on: { ...DATE, description: 'the day of the number, YYYY-MM-DD' },
          'place?': { ...ID, description: 'the id of a place; the whole campaign without it' },
        }),
        'how far the campaign has come',
      ),
    },
    'the progress of a campaign',
  ),
);
