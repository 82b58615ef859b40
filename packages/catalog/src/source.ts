/** YAML files whose faults are told with line and column: for files that are no rules but are written the same way. */
export { escapeMarkup } from './escape-markup.js';
export { element, printXml, type Xml } from './print-xml.js';
export { formatFindings } from './findings/format-findings.js';
export { sayFinding } from './findings/say-finding.js';
export { compare, sortFindings, type Finding, type Severity } from './findings/finding.js';
export type { RuleFile } from './rule-file.js';
export { list, record, type JsonSchema } from './schema/common.js';
export { validate, type SchemaFault } from './schema/validate.js';
export { parseFile, type ParsedFile, type Path } from './source/parse-file.js';
export { realThings } from './lint/personal-data.js';
export { hardToRead } from './lint/reading-level.js';
export { schemaFinding } from './source/schema-finding.js';
