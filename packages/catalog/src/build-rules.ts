import type { Catalog } from '@fraud-free/core';
import { encodeCatalog, withoutExamples } from '@fraud-free/core/wire';
import { compileRules, type CompileOptions } from './compile-rules.js';
import type { Finding } from './finding.js';
import { readRules } from './read-rules.js';

/** The files of a compiled catalog, by name, as they are published. */
export type BuiltFiles = Readonly<Record<'catalog.json' | 'index.js' | 'index.d.ts', string>> & {
  /** For engines alone: without examples and questions, in about half the bytes; `createEngine` takes it. */
  readonly 'catalog.bin': Uint8Array;
};

export interface Built {
  /** Absent where {@link compileRules} makes no catalog. */
  readonly files?: BuiltFiles;
  readonly findings: readonly Finding[];
}

/**
 * Reads, checks and compiles a directory of rules. Same input, same bytes.
 *
 * @throws CatalogError as `readRules` does
 * @example
 * const { files, findings } = buildRules('rules');
 */
export function buildRules(directory: string, options: CompileOptions = {}): Built {
  const { catalog, findings } = compileRules(readRules(directory), options);
  return { ...(catalog && { files: printCatalog(catalog) }), findings };
}

/**
 * A catalog as the files of a package. The module holds it as JSON inside a string: engines read that in about half
 * the time of an object literal of this size, and a string can't do anything.
 */
export function printCatalog(catalog: Catalog): BuiltFiles {
  const json = JSON.stringify(catalog);
  // In single quotes, since JSON is full of double ones. `</script` in a text must not end the element that a page puts
  // the module in.
  const literal = `'${json.replaceAll(/['\\]/g, '\\$&').replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')}'`;
  return {
    'catalog.json': `${json}\n`,
    'catalog.bin': encodeCatalog(withoutExamples(catalog)),
    'index.js': `/** The catalog of fraud scripts, version ${catalog.version}. */\nexport const catalog = JSON.parse(\n  ${literal},\n);\n`,
    'index.d.ts': `import type { Catalog } from '@fraud-free/core';\n\n/** The catalog of fraud scripts, compiled. */\nexport declare const catalog: Catalog;\n`,
  };
}
