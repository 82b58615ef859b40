import { isWarning } from '@fraud-free/core';
import { parse } from 'csv-parse/sync';
import { CliError } from '../errors.js';
import type { Answer } from '../lines/judge-message.js';
import type { Words } from '../words/words.js';
import type { Labelled } from './labelled-line.js';

const LEVELS = ['danger', 'caution'] as const;

/** A genuine message that is flagged, looked at by somebody, and borne for now. */
interface Known {
  readonly line: number;
  /** The gravest that is borne. */
  readonly level: (typeof LEVELS)[number];
  /** The script it was taken for when it was looked at, `-` for none: what excuses one script says nothing of another. */
  readonly script: string;
}

/**
 * A gate for benign messages: whoever changes the rules is told of every new false alarm, and of every known one that
 * the list no longer needs. Only messages labelled `benign` pass through it.
 *
 * @example
 * const gate = readKnown('source,id,level,script,reviewed,why\nsms,17,caution,fake-bank,2026-11-22,a bank that warns\n', 'known.csv', words);
 * gate.add(labelled, answer);
 * gate.faults(); // => ['sms 18 is danger: not in known.csv']
 */
export interface FalseAlarmGate {
  add(labelled: Labelled, answer: Answer): void;
  /** A sentence for each, new false alarms first. */
  faults(): readonly string[];
}

const COLUMNS = ['source', 'id', 'level', 'script', 'reviewed', 'why'] as const;

/**
 * @param text a table (CSV) with a row for each known false alarm: `source,id,level,script,reviewed,why`
 * @param name what the table is called in sentences
 * @throws {CliError} `cannot-read` for a table with faults, all at once
 */
export function readKnown(text: string, name: string, words: Words): FalseAlarmGate {
  const known = new Map<string, Known>();
  const wrong: string[] = [];
  const [head = [], ...rows] = rowsOf(text, name, words);
  if (head.join() !== COLUMNS.join()) {
    throw new CliError('cannot-read', words.trouble.cannotRead(name, words.evaluate.knownColumns(COLUMNS.join())));
  }
  for (const [index, [source = '', id = '', level = '', script = '', reviewed = '', why = '']] of rows.entries()) {
    const line = index + 2;
    const key = keyOf(source, id);
    const borne = LEVELS.find((one) => one === level);
    const isWhole =
      [source, id, script].every((cell) => cell !== '') && why.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(reviewed);
    if (borne === undefined || !isWhole) wrong.push(words.evaluate.knownRow(line));
    else if (known.has(key)) wrong.push(words.evaluate.knownTwice(line, known.get(key)!.line));
    else known.set(key, { line, level: borne, script });
  }
  if (wrong.length > 0) throw new CliError('cannot-read', words.trouble.cannotRead(name, wrong.join(' ')));

  const fresh: string[] = [];
  const seen = new Map<string, boolean>();
  return {
    add({ message, source, label }, { level, scripts }) {
      if (label !== 'benign') return;
      const id = String(message.id);
      const key = keyOf(source, id);
      const entry = known.get(key);
      const flagged = isWarning({ level });
      if (entry) seen.set(key, flagged);
      const script = scripts[0]?.id ?? '-';
      const borne = entry?.script === script && (entry.level === 'danger' || level === 'caution');
      if (flagged && !borne) fresh.push(words.evaluate.newFalseAlarm({ source, id, level, script, name }));
    },
    faults: () => [
      ...fresh,
      ...[...known].flatMap(([key, { line }]) =>
        seen.get(key) === false ? [words.evaluate.noLongerFlagged(name, line)] : [],
      ),
    ],
  };
}

function rowsOf(text: string, name: string, words: Words): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true, trim: true });
  } catch (cause) {
    throw new CliError('cannot-read', words.trouble.cannotRead(name, String((cause as Error).message)), { cause });
  }
}

function keyOf(source: string, id: string): string {
  return `${source}\u0000${id}`;
}
