/**
 * What is used of `readers.js`, the file of @fraud-free/readers in a site's folder. It is loaded by its address when it
 * is first needed, so that pages without it carry nothing of it.
 */
export interface ReadersModule {
  readPicture(
    picture: Blob,
    options: {
      readonly base: string;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: { readonly step: 'loading' | 'reading'; readonly done: number }) => void;
    },
  ): Promise<PictureRead>;
  scanCamera(options: {
    readonly base: string;
    readonly video: HTMLVideoElement;
    readonly signal: AbortSignal;
  }): Promise<{ readonly text: string }>;
  canListen(language: string): Promise<boolean>;
  listen(options: {
    readonly language: string;
    readonly onText: (text: string) => void;
    readonly signal: AbortSignal;
  }): Promise<string>;
}

/** What stands in a picture. */
export interface PictureRead {
  readonly text: string;
  /** The bubbles of a chat from top to bottom, its owner's on the right; empty where their sides can't be told. */
  readonly turns: readonly { readonly side: 'left' | 'right'; readonly text: string }[];
  readonly codes: readonly { readonly text: string }[];
}

/**
 * What was put into a field; `turns` are those of a talk in the field for a message, `unsure` is a talk in which it can't be
 * told of all words whose they are.
 */
export type Filled = 'picture' | 'turns' | 'code' | 'voice' | 'talk' | 'unsure';

/** Codes of its errors. */
export type ReadingTrouble =
  | 'not-a-picture'
  | 'type-not-taken'
  | 'too-many-bytes'
  | 'too-many-pixels'
  | 'nothing-legible'
  | 'files-missing'
  | 'not-supported'
  | 'reader-failed'
  | 'refused';

/** The address of a site's folder of reader files, in full. */
export const folderOf = (base: string): string =>
  new URL(base.endsWith('/') ? base : `${base}/`, document.baseURI).href;

/** Loads the module; what can't be loaded is `files-missing`. */
export async function loadReaders(base: string): Promise<ReadersModule> {
  const url = new URL('readers.js', folderOf(base)).href;
  try {
    // The address is the page's own choice: no bundler can know it.
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ url)) as ReadersModule;
  } catch (cause) {
    throw Object.assign(new Error(`${url} could not be loaded: see @fraud-free/readers.`, { cause }), {
      code: 'files-missing' satisfies ReadingTrouble,
    });
  }
}
