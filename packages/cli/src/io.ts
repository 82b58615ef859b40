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
  /** The bytes of a file, piece by piece. Rejects with the system's error. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** A new file, or an old one emptied; makes the folders above it. Rejects with the system's error. */
  writeFile(path: string): Promise<Output>;
  /** What lies at a path. */
  look(path: string): Promise<'file' | 'folder' | 'nothing'>;
  /** The named exports of a module, loaded when they are needed. */
  load(module: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Where text goes. */
export interface Output {
  /**
   * Resolves once the text has been taken: wait for it before writing more, so that a slow reader slows us down
   * instead of filling the memory. Rejects with a {@link CliError} `output-closed` when the reader has gone away.
   */
  write(text: string): Promise<void>;
  /** Call once, after the last `write`. */
  end(): Promise<void>;
}
