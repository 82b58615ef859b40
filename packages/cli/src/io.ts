/** The outside of the command, as one small object: everything that it reads from or does to the world. */
export interface Io {
  /** What was typed after `fraud-free`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the folder that the command was called in. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** True if a person types into stdin, false for a pipe or a file. */
  readonly stdinIsTerminal: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  /** True if a person sees stderr, so that a line of it may be written over. */
  readonly stderrIsTerminal: boolean;
  /** Milliseconds since some fixed time. */
  now(): number;
  /** The bytes of a file, piece by piece, from the start or from a byte on. Rejects with the system's error. */
  readFile(path: string, from?: number): AsyncIterable<Uint8Array>;
  /** A new file, or an old one cut to its first bytes (none if not said); makes the folders above it. Rejects too. */
  writeFile(path: string, keep?: number): Promise<Output>;
  /** Puts a file in the place of an old one in one step: whoever reads it sees the old or the new one, whole. */
  replaceFile(path: string, text: string): Promise<void>;
  /** A new file that only its owner may read. Rejects if there is one of that name. */
  writeSecret(path: string, text: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Takes a folder away if nothing is in it. @returns whether it is gone */
  removeEmptyFolder(path: string): Promise<boolean>;
  /** Names of what lies in a folder. Rejects with the system's error. */
  list(folder: string): Promise<readonly string[]>;
  /** Length of a file in bytes, and when it was last written, in milliseconds since 1970. */
  measure(path: string): Promise<{ readonly bytes: number; readonly written: number }>;
  /** Calls back once when somebody asks the process to stop (Ctrl-C); what is returned ends that. */
  onStop(callback: () => void): () => void;
  /** What lies at a path. */
  look(path: string): Promise<'file' | 'folder' | 'nothing'>;
  /** The named exports of a module, loaded when they are needed. */
  load(module: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Where text goes, or bytes. */
export interface Output {
  /**
   * Resolves once the text has been taken: wait for it before writing more, so that a slow reader slows us down
   * instead of filling the memory. Rejects with a {@link CliError} `output-closed` when the reader has gone away.
   */
  write(text: string | Uint8Array): Promise<void>;
  /** Call once, after the last `write`. */
  end(): Promise<void>;
}
