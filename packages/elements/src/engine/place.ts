import { contactsOf, localise, type Catalog, type Contact } from '@fraud-free/core';
import type { Words } from '../i18n/locales.js';

/** Whom to turn to in a place, as words that go into a sentence: "call 96110". */
export interface Place {
  /** ISO 3166, such as `CN`; one that the catalog does not know is a place all the same. */
  readonly region: string;
  /** When in doubt. */
  readonly ask: string;
  /** When something has happened. */
  readonly report: string;
}

/** The lines of mainland China that stand under every answer; elsewhere those that are there for the same. */
const ALWAYS = { ask: 'cn-96110', report: 'cn-110' };

/** Whom to turn to in a region, in the language of the words. */
export function placeOf(
  catalog: Catalog,
  { strings, region }: { readonly strings: Words<'common'>; readonly region: string },
): Place {
  const say = (like: string): string => {
    const one = lineFor(catalog, region, like);
    return one
      ? strings.common.turnTo(one.number?.replaceAll(' ', '\u00a0'), localise(one.title, strings.lang))
      : strings.common.turnToLocal;
  };
  return { region, ask: say(ALWAYS.ask), report: say(ALWAYS.report) };
}

/**
 * A text of the catalog, which is written for mainland China, as it is said in a region: where it bids to call 110 or
 * 96110, it names who is there for the same.
 *
 * @example
 * saidIn('马上拨 110。', catalog, { strings: zhCN, region: 'HK' }); // => '马上拨 18222。'
 */
export function saidIn(
  text: string,
  catalog: Catalog,
  { strings, region }: { readonly strings: Words<'common'>; readonly region: string },
): string {
  if (region === 'CN' || !text.includes('110')) return text;
  return text.replace(BIDS, (_, verb: string, ask: string | undefined) => {
    const number = lineFor(catalog, region, ask ? ALWAYS.ask : ALWAYS.report)?.number?.replaceAll(' ', '\u00a0');
    return verb + (number ?? strings.common.localPolice);
  });
}

const BIDS =
  /((?:[拨撥打问問或]|拨打|撥打)\s?(?:反诈专线\s?|反詐專線\s?)?|\b(?:call|calling|ring|ask|with)\s(?:the anti-fraud line\s)?)(96)?110(?!\d)/giu;

/** Who has paid is helped best by somebody who answers at once; where nobody does, by an office that takes reports. */
function lineFor(catalog: Catalog, region: string, like: string): Contact | undefined {
  const own = linesOf(catalog, region, like);
  return [...own, ...alwaysThere(catalog, region)].find(({ number }) => number) ?? own[0];
}

/** The lines that stand under every answer in a region: where to report, where to ask. */
export function alwaysThere(catalog: Catalog, region: string): Contact[] {
  return [...linesOf(catalog, region, ALWAYS.report), ...linesOf(catalog, region, ALWAYS.ask)];
}

/**
 * The region of an element: what the nearest attribute says, or the region that its language names, or mainland China,
 * whose frauds the catalog is of.
 *
 * @example
 * regionOf(undefined, 'en-GB'); // => 'GB'
 */
export function regionOf(around: Element | undefined, lang: string): string {
  const said = around?.getAttribute('region') || around?.getAttribute('data-region');
  return (said || /-([a-z]{2})(?=-|$)/iu.exec(lang)?.[1] || 'CN').trim().toUpperCase();
}

/** Those of the same kind. Mainland China has several lines for the same thing, of which the catalog's own is meant. */
function linesOf(catalog: Catalog, region: string, like: string): Contact[] {
  const itself = catalog.contacts.filter((contact) => contact.id === like && contact.region === region);
  return itself.length > 0 ? itself : contactsOf(catalog, region, [like]);
}
