import { list, record, ref, schemaFile, type JsonSchema } from './common.js';

/** `retired.yaml` */
export const retiredSchema: JsonSchema = schemaFile(
  'retired',
  list(
    record({ id: ref('id'), retired: ref('date'), why: ref('localised'), 'replacedBy?': ref('id') }),
    'a list of scripts that were withdrawn',
  ),
);
