/** A file of a campaign's folder as it is put on a host. */
export interface MadeFile {
  /** Inside the folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
