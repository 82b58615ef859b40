import type { Finding, ParsedFile, Path } from '@fraud-free/catalog/source';
import type { CampaignSource } from '../source.js';
import type { SoundParts } from './sound-parts.js';

/** What a sound file says. */
export interface Located<T> {
  readonly file: ParsedFile;
  readonly value: T;
}

/** A fault at a place of a file; an error if not said otherwise. */
export function inFile(
  file: ParsedFile,
  path: Path,
  fault: Pick<Finding, 'code' | 'message' | 'expected' | 'example'> & Partial<Pick<Finding, 'severity'>>,
): Finding {
  return { path: file.path, ...file.locate(path), severity: 'error', ...fault };
}

/** A campaign, and which parts of it can be checked. */
export type LocatedCampaign = Located<CampaignSource> & { readonly isSound: SoundParts };
