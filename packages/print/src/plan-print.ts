import type { Alert, Campaign, Place } from '@fraud-free/campaign';
import { createEngine, type Catalog } from '@fraud-free/core';
import { fingerprintOf } from '@fraud-free/core/seal';
import type { QuizFile } from '@fraud-free/quiz';
import { alertsInForce } from './content/alerts-in-force.js';
import { PrintError } from './errors.js';
import { FORMATS, KINDS, PAPERS, type Format, type Kind, type Paper } from './kinds.js';
import type { Scene, Sheet } from './scene.js';
import { MOST_PICTURES, platesOf } from './sheets/door-plate.js';
import { MAKERS } from './sheets/makers.js';
import { titleOf } from './words/title-of.js';
import { wordsOf } from './words/words-of.js';

/** What is printed from; all of it as `loadCampaign` gives it. */
export interface PrintInput {
  readonly campaign: Campaign;
  readonly alerts: readonly Alert[];
  /** Those that were written by hand; the others are drawn from the catalog. */
  readonly quizzes?: readonly QuizFile[];
  readonly catalog: Catalog;
}

export interface PrintOptions {
  /** All kinds if not said. */
  readonly only?: readonly Kind[];
  /** Id of a place: its door plates and those inside it, its alerts, its people on all else. */
  readonly place?: string;
  /** All if not said. */
  readonly papers?: readonly Paper[];
  /** All if not said. */
  readonly formats?: readonly Format[];
  /** RFC 7638 thumbprint of the key that seals the campaign: its digits are printed, to be compared with a page’s. */
  readonly key?: string;
  /** When it is printed, RFC 3339: which alerts are in force, whether the campaign has ended. */
  readonly at: string;
}

/** One document to be typeset. */
export interface PrintJob {
  /** Path of its files inside the folder, without page and ending: `poster/refund-group.zh-CN.A4`. */
  readonly path: string;
  readonly kind: Kind;
  /** Of the kind, in the language of the sheet: `海报`. */
  readonly kindTitle: string;
  /** What it is about: `“退费”“清退”群`. */
  readonly title: string;
  readonly lang: string;
  /** Absent for pictures, which are as long as they need. */
  readonly paper?: Paper;
  readonly sheet: Sheet;
  readonly formats: readonly Format[];
}

/** Something that whoever prints should know. */
export type PrintNote =
  | { readonly code: 'campaign-ended'; readonly day: string }
  | { readonly code: 'alerts-left-out'; readonly count: number }
  | { readonly code: 'plates-without-pictures'; readonly plates: number };

export interface PrintPlan {
  /** Made one after the other while they are asked for, so that a whole city does not fill the memory. */
  readonly jobs: Iterable<PrintJob>;
  readonly notes: readonly PrintNote[];
}

/**
 * Plans what to print of a campaign: the kinds that are asked for, in each of its languages, on each paper.
 *
 * @throws {PrintError} `option-unknown`, `place-unknown`
 * @example
 * const { jobs } = planPrint({ campaign, alerts, catalog }, { only: ['poster'], at: '2026-12-05T09:00:00+08:00' });
 * for (const job of jobs) for (const { path, bytes } of press.print(job)) write(path, bytes);
 */
export function planPrint(input: PrintInput, options: PrintOptions): PrintPlan {
  const only = known('kind of sheet', options.only ?? KINDS, KINDS);
  const papers = known('paper', options.papers ?? PAPERS, PAPERS);
  const formats = known('format', options.formats ?? FORMATS, FORMATS);
  const scene = sceneOf(input, options);
  return { jobs: jobsOf(scene, { only, papers, formats }), notes: notesOf(input, scene, only, formats) };
}

function known<T extends string>(noun: string, wanted: readonly T[], all: readonly T[]): readonly T[] {
  const strange = wanted.find((one) => !all.includes(one));
  if (strange === undefined) return all.filter((one) => wanted.includes(one));
  throw new PrintError(
    'option-unknown',
    `There is no ${noun} “${strange}”: expected ${all.join(', ')}. Name one of them, or none for all.`,
  );
}

function sceneOf({ campaign, alerts, quizzes, catalog }: PrintInput, { place: id, at, key }: PrintOptions): Scene {
  const now = Date.parse(at);
  if (Number.isNaN(now)) {
    throw new PrintError('option-unknown', `“${at}” is no time: expected RFC 3339, as 2026-12-05T09:00:00+08:00.`);
  }
  const places = new Map(campaign.places.map((place) => [place.id, place]));
  const place = id === undefined ? undefined : places.get(id);
  if (id !== undefined && !place) {
    throw new PrintError(
      'place-unknown',
      `The campaign has no place “${id}”: expected the id of one of its ${places.size} places. Look it up in campaign.yaml.`,
    );
  }
  const fingerprint = key === undefined ? undefined : fingerprintOf(key);
  if (key !== undefined && fingerprint === undefined) {
    throw new PrintError(
      'option-unknown',
      `“${key}” is no thumbprint of a key: expected 43 characters, as “fraud-free campaign keys” prints them.`,
    );
  }
  const inside = new Map<string | undefined, Place[]>();
  for (const one of campaign.places) {
    const list = inside.get(one.parent);
    if (list) list.push(one);
    else inside.set(one.parent, [one]);
  }
  const around = new Set<string>();
  for (let one = place; one; one = one.parent === undefined ? undefined : places.get(one.parent)) around.add(one.id);
  const holds = (alert: Alert): boolean =>
    !place || alert.places.length === 0 || alert.places.some((at) => around.has(at));
  return {
    campaign,
    alerts: alertsInForce(alerts, now).filter(holds),
    quizzes: quizzes ?? [],
    ...(fingerprint !== undefined && { fingerprint }),
    catalog,
    engine: createEngine(catalog),
    on: at.slice(0, 10),
    place,
    places,
    inside,
  };
}

interface Wanted {
  readonly only: readonly Kind[];
  readonly papers: readonly Paper[];
  readonly formats: readonly Format[];
}

function* jobsOf(scene: Scene, { only, papers, formats }: Wanted): Generator<PrintJob> {
  for (const kind of only) {
    for (const lang of scene.campaign.languages) {
      for (const sheet of MAKERS[kind](scene, lang)) {
        const its = sheet.formats.filter((format) => formats.includes(format));
        if (its.length === 0) continue;
        const path = `${kind}/${sheet.name}.${lang}`;
        const job = { kind, kindTitle: titleOf(kind, wordsOf(lang)), title: sheet.title, lang, sheet, formats: its };
        if (kind === 'long-picture') yield { ...job, path };
        else for (const paper of papers) yield { ...job, path: `${path}.${paper}`, paper };
      }
    }
  }
}

function notesOf(
  { campaign, alerts }: PrintInput,
  scene: Scene,
  only: readonly Kind[],
  formats: readonly Format[],
): PrintNote[] {
  const { until } = campaign.period;
  const left = alerts.length - scene.alerts.length;
  const plates = only.includes('door-plate') && formats.includes('png') ? platesOf(scene).length : 0;
  return [
    ...(until < scene.on ? [{ code: 'campaign-ended', day: until } as const] : []),
    ...(only.includes('alert') && left > 0 ? [{ code: 'alerts-left-out', count: left } as const] : []),
    ...(plates > MOST_PICTURES ? [{ code: 'plates-without-pictures', plates } as const] : []),
  ];
}
