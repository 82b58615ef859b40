import { main, type Io, type Output } from '@fraud-free/cli';
import { smallCatalog, smallSearchIndex } from './small-rules.js';

export interface Outside {
  /** What stands on stdin: in one piece, or in the pieces in which it comes. */
  readonly stdin?: string | readonly (string | Uint8Array)[];
  readonly stdinIsTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Files by absolute path; `cwd` is `/here`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What of the outside is replaced. */
  readonly io?: Partial<Io>;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Files written, by absolute path. */
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command in a made-up outside. It speaks English, and the catalog that it finds is {@link smallCatalog}. */
export async function runCli(args: readonly string[], outside: Outside = {}): Promise<Ran> {
  const { stdin = '', stdinIsTerminal = false, env = { LANG: 'en_GB.UTF-8' }, files = {} } = outside;
  const stdout = memory();
  const stderr = memory();
  const written = new Map<string, Memory>();
  const io: Io = {
    args,
    env,
    cwd: '/here',
    stdin: pieces(stdin),
    stdinIsTerminal,
    stdout,
    stderr,
    stderrIsTerminal: false,
    now: () => 0,
    readFile: (path, from = 0) => (path in files ? pieces([Buffer.from(files[path]!).subarray(from)]) : missing(path)),
    writeFile: async (path, keep = 0) => {
      const file = memory();
      file.text = Buffer.from(files[path] ?? '')
        .subarray(0, keep)
        .toString();
      written.set(path, file);
      return file;
    },
    replaceFile: async (path, text) => void written.set(path, { ...memory(), text }),
    writeSecret: async (path, text) => void written.set(path, { ...memory(), text }),
    removeFile: async (path) => void written.delete(path),
    removeEmptyFolder: async () => false,
    list: async (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0]!),
      ),
    ],
    measure: async (path) => ({ bytes: Buffer.byteLength(files[path] ?? ''), written: 0 }),
    onStop: () => () => {},
    look: async (path) =>
      path in files ? 'file' : Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? 'folder' : 'nothing',
    load: async () => ({ catalog: smallCatalog, searchIndex: smallSearchIndex }),
    ...outside.io,
  };
  const code = await main(io);
  return {
    code,
    stdout: stdout.text,
    stderr: stderr.text,
    written: Object.fromEntries([...written].map(([path, { text }]) => [path, text])),
  };
}

interface Memory extends Output {
  text: string;
}

function memory(): Memory {
  return {
    text: '',
    async write(text) {
      this.text += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
    async end() {},
  };
}

async function* pieces(content: string | readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  const list = typeof content === 'string' ? [content] : content;
  for (const piece of list) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

async function* missing(path: string): AsyncGenerator<Uint8Array> {
  throw Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT' });
}
