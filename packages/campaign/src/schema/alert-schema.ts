import { record, type JsonSchema } from '@fraud-free/catalog/source';
import { ALERT_KINDS, SEVERITIES } from '../campaign.js';
import { FORMAT, ID, IDS, LOCALISED, schemaOf, TIME } from './common.js';

/** What a file of `alerts/` must look like. */
export const alertSchema: JsonSchema = schemaOf(
  'alert',
  record(
    {
      format: FORMAT,
      id: { ...ID, description: 'the name of the file without .yaml' },
      kind: { enum: ALERT_KINDS, description: 'what the alert does', examples: ['new'] },
      'replaces?': { ...IDS, description: 'ids of the alerts that it takes the place of' },
      severity: { enum: SEVERITIES, description: 'how much it weighs', examples: ['moderate'] },
      published: TIME,
      expires: TIME,
      'places?': { ...IDS, description: 'ids of places; everywhere without it' },
      'script?': { ...ID, description: 'the id of a script of the catalog' },
      title: LOCALISED,
      text: LOCALISED,
    },
    'an alert',
  ),
);
