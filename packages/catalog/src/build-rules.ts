import { createHash } from 'node:crypto';
import type { Catalog } from '@fraud-free/core';
import { bytesToText, encodeCatalog, encodeInTwo, encodeParts } from '@fraud-free/core/wire';
import { compileRules, type CompileOptions } from './compile-rules.js';
import type { Finding } from './findings/finding.js';
import { makePacks } from './packs/make-packs.js';
import { readMeasuredText, readRules } from './read-rules.js';
import { withMeasured, type CatalogRecord } from './record/make-record.js';
import { readMeasured } from './record/measured.js';
import type { Aliases } from './search/aliases.js';
import { makeSearchIndex } from './search/make-search-index.js';
import { inTraditional } from './traditional.js';

/** The files of a compiled catalog, by name, as they are published. */
export type BuiltFiles = Readonly<
  Record<
    | 'catalog.json'
    | 'record.json'
    | 'withdrawn.json'
    | 'index.js'
    | 'index.d.ts'
    | 'search.json'
    | 'search.js'
    | 'search.d.ts'
    | 'zh-Hant.js'
    | 'zh-Hant.d.ts',
    string
  >
> &
  Readonly<
    Record<
      | 'catalog.bin'
      | 'base.bin'
      | 'zh.bin'
      | 'extended.bin'
      | 'en.bin'
      | 'payments.bin'
      | 'learning.bin'
      | 'procedures.bin'
      | 'zh-Hant.bin'
      | 'zh-Hant-more.bin',
      Uint8Array
    >
  > &
  /** What belongs to one region, in one language: `packs/us.en.json`. */
  Readonly<Record<`packs/${string}.json`, string>>;

export interface Built {
  /** Absent where {@link compileRules} makes no catalog. */
  readonly files?: BuiltFiles;
  readonly findings: readonly Finding[];
}

/** The files that {@link printCatalog} makes. */
export type PrintedFiles = Omit<BuiltFiles, 'record.json' | 'withdrawn.json'>;

/**
 * Reads, checks and compiles a directory of rules. Same input, same bytes.
 *
 * @throws CatalogError as `readRules` does
 * @example
 * const { files, findings } = buildRules('rules');
 */
export function buildRules(directory: string, options: CompileOptions = {}): Built {
  const { catalog, aliases, record, findings } = compileRules(readRules(directory), options);
  if (!catalog || !record) return { findings };
  const text = readMeasuredText(directory);
  const sha256 = (): string => createHash('sha256').update(encodeCatalog(catalog)).digest('hex');
  const whole = text === undefined ? record : withMeasured(record, readMeasured(text), sha256());
  return { files: { ...printCatalog(catalog, aliases), ...printRecord(whole) }, findings };
}

/** What is known of the rules, and once more by itself what was withdrawn, for programs that still have it. */
function printRecord(record: CatalogRecord): Pick<BuiltFiles, 'record.json' | 'withdrawn.json'> {
  const { version, withdrawn } = record;
  return {
    'record.json': `${JSON.stringify(record, null, 1)}\n`,
    'withdrawn.json': `${JSON.stringify({ format: 1, version, withdrawn }, null, 1)}\n`,
  };
}

/**
 * A catalog as the files of a package. The module holds its bytes as text, a fifth less than its JSON takes gzipped, and
 * opens it, examples, questions and payments when they are first asked for: `createEngine` takes it as it is. The other
 * files are for those who load it themselves: as JSON, or as bytes in parts, which `decodeCatalog` joins. What a search
 * looks through comes apart, for those who have one.
 */
export function printCatalog(catalog: Catalog, aliases?: Aliases): PrintedFiles {
  const index = JSON.stringify(makeSearchIndex(catalog, aliases));
  const { check, ...parts } = encodeParts(catalog, inTraditional);
  const { base, packs } = makePacks(catalog);
  const { first, later } = encodeInTwo(catalog);
  return {
    'catalog.json': `${JSON.stringify(catalog)}\n`,
    'catalog.bin': check,
    'base.bin': encodeParts(base).check,
    ...Object.fromEntries(
      [...packs].map(([name, pack]) => [`packs/${name}.json` as const, `${JSON.stringify(pack)}\n`]),
    ),
    'zh.bin': parts.zh,
    'extended.bin': parts.extended,
    'en.bin': parts.en,
    'payments.bin': parts.payments,
    'learning.bin': parts.learning,
    'procedures.bin': parts.procedures,
    'zh-Hant.bin': parts.zhHant,
    'zh-Hant-more.bin': parts.zhHantMore,
    'zh-Hant.js': `import { textToBytes } from '@fraud-free/core/wire';

/** The texts of the catalog ${catalog.version} in traditional Chinese, for \`addTexts\`. */
export const traditional = [
  /* @__PURE__ */ textToBytes(
    '${bytesToText(parts.zhHant)}',
  ),
  /* @__PURE__ */ textToBytes(
    '${bytesToText(parts.zhHantMore)}',
  ),
];
`,
    'zh-Hant.d.ts': `/** The texts of the catalog in traditional Chinese, for \`addTexts\` of @fraud-free/core/wire. */\nexport declare const traditional: readonly Uint8Array[];\n`,
    'search.json': `${index}\n`,
    'search.js': `/** What \`createSearch\` looks through, of the catalog ${catalog.version}. */\nexport const searchIndex = ${index};\n`,
    'search.d.ts': `import type { SearchIndex } from '@fraud-free/core/search';\n\n/** What \`createSearch\` looks through. */\nexport declare const searchIndex: SearchIndex;\n`,
    'index.js': `import { decodeInTwo, textToBytes } from '@fraud-free/core/wire';

/** The catalog of fraud scripts, version ${catalog.version}, opened. */
export const catalog = /* @__PURE__ */ decodeInTwo(
  /* @__PURE__ */ textToBytes(
    '${bytesToText(first)}',
  ),
  () =>
    textToBytes(
      '${bytesToText(later)}',
    ),
);
`,
    'index.d.ts': `import type { Catalog } from '@fraud-free/core';\n\n/** The catalog of fraud scripts, opened. */\nexport declare const catalog: Catalog;\n`,
  };
}
