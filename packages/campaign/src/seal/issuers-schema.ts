import { list, record, type JsonSchema } from '@fraud-free/catalog/source';
import { DATE, FORMAT, ID, LOCALISED, schemaOf, TEXT } from '../schema/common.js';

/** What `issuers.yaml` must look like, the file that a list of issuers is sealed from. */
export const issuersSchema: JsonSchema = schemaOf(
  'issuers',
  record(
    {
      format: FORMAT,
      issuer: record({ id: ID, name: LOCALISED }, 'who seals the list'),
      issuers: list(
        record(
          {
            id: ID,
            name: LOCALISED,
            'level?': { ...ID, description: 'such as city, district or street', examples: ['street'] },
            'area?': LOCALISED,
            keys: list(
              record(
                {
                  file: {
                    ...TEXT,
                    description: 'a file of “fraud-free campaign keys”',
                    examples: ['street.public.json'],
                  },
                  'until?': DATE,
                },
                'a public key, and its last day if another takes its place',
              ),
              'the public keys',
              1,
            ),
            from: DATE,
            until: DATE,
            'appoints?': { type: 'boolean', description: 'true for who may seal a list of issuers below' },
            'revoked?': record({ on: DATE, why: TEXT }, 'since when it counts no more, and why'),
          },
          'somebody who may seal',
        ),
        'who may seal',
      ),
    },
    'a list of issuers, format 1',
  ),
);
