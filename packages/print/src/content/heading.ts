import { localise } from '@fraud-free/core';
import type { Scene } from '../scene.js';
import type { Words } from '../words/words.js';
import { callsOf } from './contacts.js';
import { localOf } from './people.js';
import { pieces } from './pieces.js';
import { pageOf, qrCode } from './qr-code.js';

/**
 * What every sheet has: its language, its title as a document, whose it is, whom to call, and the code of a page.
 *
 * @param path of the page, inside the campaign's folder
 */
export function headingOf(
  scene: Scene,
  words: Words,
  lang: string,
  { title, path, scan }: { readonly title: string; readonly path?: string; readonly scan?: string },
): Readonly<Record<string, unknown>> {
  const campaign = localise(scene.campaign.title, lang);
  const page = pageOf(scene.campaign.address, path ?? (scene.place ? `contacts/?place=${scene.place.id}` : ''));
  return {
    lang: words.lang,
    region: words.region,
    title: `${title} · ${campaign}`,
    campaign,
    issuer: localise(scene.campaign.issuer.name, lang),
    local: localOf(scene, lang),
    calls: callsOf(scene, words),
    qr: qrCode(page),
    scan: pieces(scan ?? words.scan, lang),
    page: page.replace(/^https?:\/\//, ''),
    ...(scene.fingerprint !== undefined && { fingerprint: { digits: scene.fingerprint, compare: words.compare } }),
  };
}
