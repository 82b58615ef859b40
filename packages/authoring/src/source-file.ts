export interface SourceFile {
  /** As it is named in findings. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Language of texts that say none; `zh-CN` if not said. */
  readonly lang?: string;
  /** Id of the script of questions that name none, as in files of other programs. */
  readonly script?: string;
}
