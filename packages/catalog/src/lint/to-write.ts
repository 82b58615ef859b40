import { TO_WRITE } from '../scaffold/scaffold-script.js';
import type { Lint } from './lint.js';

/** What is still to be written, wherever it stands: as a new script's scaffold left it, or as a program that wrote no text. */
export const toWrite: Lint = {
  name: 'to-write',
  run({ files }, report) {
    for (const file of files) {
      for (const { index } of file.text.matchAll(new RegExp(`^[^#\\n]*?\\b${TO_WRITE}\\b`, 'gm'))) {
        const at = file.text.indexOf(TO_WRITE, index);
        report(
          { file, path: [], at },
          {
            code: 'to-write',
            message: `${TO_WRITE}: this is still to be written`,
            expected: 'what the words behind it say',
          },
        );
      }
      for (const { index: at, 0: found } of file.text.matchAll(/\[object \w+\]/g)) {
        const message = `“${found}” is what a program writes that has no text`;
        report({ file, path: [], at }, { code: 'to-write', message, expected: 'the text itself' });
      }
    }
  },
};
