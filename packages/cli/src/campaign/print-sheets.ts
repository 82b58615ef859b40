import type { Loaded, MadeFile, PrintedSheet } from '@fraud-free/campaign';
import type { Catalog } from '@fraud-free/core';
import type { PrintJob, PrintOptions } from '@fraud-free/print';
import { CliError } from '../errors.js';
import type { Io } from '../io.js';
import { withPrint } from '../load-print.js';
import type { Words } from '../words/words.js';

/** What of a campaign is printed beside its site, and who takes the files. */
export interface SheetsToPrint {
  readonly loaded: Loaded & { readonly catalog: Catalog };
  /** RFC 3339. */
  readonly at: string;
  /** Thumbprint of the key that seals the site. */
  readonly key: string | undefined;
  /** Door plates, too, on A4: a city has 20,000 of them. */
  readonly plates: boolean;
  write(file: MadeFile): Promise<void>;
}

/**
 * Prints a campaign's sheets for its site: PDF on both papers, and the long pictures for group chats. A sheet that cannot be
 * set is left out and told, since the site is worth more than a poster.
 *
 * @returns what was printed, for the organizer's page; nothing where what prints is not installed, which is told
 */
export async function printSheets(io: Io, words: Words, task: SheetsToPrint): Promise<PrintedSheet[]> {
  const printed: PrintedSheet[] = [];
  try {
    await withPrint(io, words, async ({ KINDS, openPress, planPrint, PrintError }) => {
      const press = openPress();
      const { campaign, alerts, quizzes, catalog } = task.loaded;
      const input = { campaign: campaign!, alerts, quizzes, catalog };
      const common = { at: task.at, ...(task.key !== undefined && { key: task.key }) };
      const onPaper = KINDS.filter((kind) => kind !== 'long-picture' && kind !== 'door-plate');
      const plans: PrintOptions[] = [
        { ...common, only: onPaper, formats: ['pdf'] },
        { ...common, only: ['long-picture'], formats: ['png'] },
        ...(task.plates ? [{ ...common, only: ['door-plate'], papers: ['A4'], formats: ['pdf'] } as const] : []),
      ];
      for (const plan of plans) {
        for (const job of planPrint(input, plan).jobs) {
          const files = await orTell(() => press.print(job));
          for (const { path, bytes } of files) await task.write({ path: `print/${path}`, content: bytes });
          if (files.length > 0) printed.push(sheetOf(job, files));
        }
      }

      async function orTell<T>(make: () => T[]): Promise<T[]> {
        try {
          return make();
        } catch (error) {
          if (!(error instanceof PrintError)) throw error;
          await io.stderr.write(`${error.message}\n`);
          return [];
        }
      }
    });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    await io.stderr.write(`${error.message}\n`);
  }
  return printed;
}

function sheetOf({ kind, kindTitle, title, lang, paper }: PrintJob, files: readonly { path: string }[]): PrintedSheet {
  return { kind, kindTitle, title, lang, ...(paper && { paper }), files: files.map(({ path }) => path) };
}
