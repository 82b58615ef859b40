import { resolve } from 'node:path';
import {
  createEngine,
  gravestOf,
  localise,
  MAX_MESSAGE_LENGTH,
  type Catalog,
  type ConversationVerdict,
} from '@fraud-free/core';
import type { Call } from '../command.js';
import { CliError } from '../errors.js';
import { FAULTY, FINE, type ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { followTalk } from '../lines/talk.js';
import type { Turn } from '../lines/message-line.js';
import { MAX_LINE_BYTES } from '../lines/read-lines.js';
import { readTranscript } from '../lines/transcript.js';
import { readWhole } from '../read-whole.js';
import { tellVerdict } from '../tell/tell-verdict.js';

/**
 * Follows the talk of a file, and tells a person (or, with `--json`, a program) how it went: where the first warning
 * came, which stage was reached, what comes next, and what will be said against the warning.
 *
 * @returns {@link FAULTY} if there was a warning
 * @throws {CliError} `message-faulty`, `cannot-read`
 */
export async function checkTalk(name: string, call: Call, io: Io, catalog: Catalog): Promise<ExitCode> {
  const { language, words } = call;
  const path = resolve(io.cwd, name);
  const read = { name: path, words, faulty: 'message-faulty', most: MAX_LINE_BYTES } as const;
  const talk = readTranscript((await readWhole(io.readFile(path), read)) ?? '');
  if ('fault' in talk) throw new CliError('message-faulty', words.trouble.notATalk(talk.fault));
  const { turns } = talk;
  if (turns.some(({ text }) => text.length > MAX_MESSAGE_LENGTH)) {
    throw new CliError('message-faulty', words.trouble.messageTooLong(MAX_MESSAGE_LENGTH));
  }
  const verdicts = [...followTalk(createEngine(catalog), turns)];
  const gravest = gravestOf(verdicts)!;
  const told = call.switches.has('json')
    ? `${JSON.stringify(verdicts)}\n`
    : tellVerdict({
        verdict: { ...gravest, ...written(turns, gravest) },
        catalog,
        text: written(turns, gravest).text,
        language,
        words,
        course: { lines: courseOf(turns, verdicts, call, catalog), rebuttals: gravest.rebuttals },
      });
  await io.stdout.write(told);
  return gravest.firstWarning ? FAULTY : FINE;
}

/** The talk as one text, and the evidence where it stands there. */
function written(
  turns: readonly Turn[],
  { evidence }: ConversationVerdict,
): { text: string; evidence: ConversationVerdict['evidence'] } {
  const starts: number[] = [];
  let text = '';
  for (const turn of turns) {
    if (text !== '') text += '\n';
    if (turn.from) text += `${turn.from}: `;
    starts.push(text.length);
    text += turn.text;
  }
  return {
    text,
    evidence: evidence.map((one) => ({
      ...one,
      start: starts[one.message]! + one.start,
      end: starts[one.message]! + one.end,
    })),
  };
}

/** The turns after which something was new: the level, the likeliest script or its stage. */
function courseOf(
  turns: readonly Turn[],
  verdicts: readonly ConversationVerdict[],
  { language, words }: Call,
  catalog: Catalog,
): string[] {
  const lines: string[] = [];
  let before = '';
  for (const [index, { level, scripts, firstWarning }] of verdicts.entries()) {
    const [likeliest] = scripts;
    const script = catalog.scripts.find(({ id }) => id === likeliest?.id);
    const now = `${level} ${likeliest?.id} ${likeliest?.stage}`;
    if (script && likeliest && now !== before) {
      const told = words.check.script(localise(script.title, language), words.check.stage[likeliest.stage], true);
      const isFirst = firstWarning?.message === index;
      lines.push(words.check.turn(index + 1, turns[index]?.from || '?', words.check.briefLevel[level], told, isFirst));
    }
    before = now;
  }
  return lines;
}
