import type { Finding } from '../findings/finding.js';
import type { SchemaFault } from '../schema/validate.js';
import type { ParsedFile } from './parse-file.js';

/** What does not fit a schema, told at its place in the file. */
export function schemaFinding(file: ParsedFile, { path, key, message, expected, example }: SchemaFault): Finding {
  const place = file.locate(path, { key });
  return {
    path: file.path,
    ...place,
    code: 'schema',
    message,
    expected,
    ...(example !== undefined && { example }),
    severity: 'error',
  };
}
