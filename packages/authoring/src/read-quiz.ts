import type { Finding } from '@fraud-free/catalog/source';
import { sortFindings } from '@fraud-free/catalog/source';
import type { QuizFile } from '@fraud-free/quiz';
import { finishQuiz } from './finish-quiz.js';
import type { Place, RawQuiz } from './raw-quiz.js';
import { readCsv } from './read-csv.js';
import { readGift } from './read-gift.js';
import { readQti } from './read-qti.js';
import { readXlsx } from './read-xlsx.js';
import { readYaml } from './read-yaml.js';
import type { ReadOptions, SourceFile } from './source-file.js';

/** What was read. There is a quiz wherever a question could be made out; `findings` tell what is wrong with the rest. */
export interface ReadQuiz {
  readonly quiz?: QuizFile;
  readonly findings: readonly Finding[];
  /** Where a question stands in its file, by its id; for findings of others. */
  readonly placeOf: (item: string, path?: readonly (string | number)[]) => Place;
}

/** The kinds of file that can be read, by their endings. */
export const READERS: Readonly<Record<string, (file: SourceFile, options: Required<ReadOptions>) => Promise<RawQuiz>>> =
  {
    yaml: readYaml,
    yml: readYaml,
    json: readYaml,
    csv: readCsv,
    xlsx: readXlsx,
    gift: readGift,
    txt: readGift,
    xml: readQti,
    zip: readQti,
  };

/**
 * Reads a quiz from YAML, JSON, CSV, XLSX, Moodle's GIFT or QTI 3, told by the file's ending. It never throws for what
 * an author wrote: all faults come back at once, each with its line or cell.
 *
 * @example
 * const { quiz, findings } = await readQuiz({ path: 'spring.yaml', bytes });
 */
export async function readQuiz(file: SourceFile, { lang = 'zh-CN', script = '' }: ReadOptions = {}): Promise<ReadQuiz> {
  const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
  const read = READERS[ending];
  if (read === undefined) {
    const expected = `a file that ends in ${Object.keys(READERS).join(', ')}`;
    const finding = {
      path: file.path,
      line: 1,
      column: 1,
      code: 'file-unknown',
      message: `“.${ending}” is no kind of quiz`,
    };
    return { findings: [{ ...finding, expected, severity: 'error' }], placeOf: () => ({ line: 1, column: 1 }) };
  }
  const raw = await read(file, { lang, script });
  const { quiz, findings, placeOf } = finishQuiz(raw, file.path, { lang, script });
  return { ...(quiz && { quiz }), findings: sortFindings([...raw.findings, ...findings]), placeOf };
}
