export { buildRules, printCatalog, type Built, type BuiltFiles } from './build-rules.js';
export { compileRules, type Compiled, type CompileOptions } from './compile-rules.js';
export { CatalogError, type CatalogErrorCode } from './errors.js';
export type { Finding, Severity } from './finding.js';
export { formatFindings } from './format-findings.js';
export { readGenuine } from './read-genuine.js';
export { readRules, type RuleFile } from './read-rules.js';
export { writeFit, type FittedNumbers } from './write-fit.js';
