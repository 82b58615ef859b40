import { aliases } from './aliases.js';
import { characters } from './characters.js';
import { conditions } from './conditions.js';
import { dates } from './dates.js';
import { exampleCounts } from './example-counts.js';
import { facts } from './facts.js';
import { ids } from './ids.js';
import { languages } from './languages.js';
import type { Lint } from './lint.js';
import { patterns } from './patterns.js';
import { payments } from './payments.js';
import { personalData } from './personal-data.js';
import { questions } from './questions.js';
import { readingLevel } from './reading-level.js';
import { references } from './references.js';
import { regions } from './regions.js';
import { retired } from './retired.js';
import { stages } from './stages.js';
import { subjects } from './subjects.js';
import { synonyms } from './synonyms.js';
import { toWrite } from './to-write.js';
import { twins } from './twins.js';
import { unused } from './unused.js';

/** Every check of rules that are each sound in themselves. Their order does not matter. */
export const LINTS: readonly Lint[] = [
  ids,
  aliases,
  subjects,
  references,
  regions,
  patterns,
  conditions,
  synonyms,
  stages,
  retired,
  exampleCounts,
  questions,
  payments,
  dates,
  languages,
  characters,
  personalData,
  toWrite,
  twins,
  facts,
  readingLevel,
  unused,
];
