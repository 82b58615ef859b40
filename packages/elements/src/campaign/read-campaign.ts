import type { Localised } from '@fraud-free/core';
import {
  dayAt,
  given,
  isObject,
  listAt,
  localisedAt,
  numberAt,
  telAt,
  textAt,
  type Fields,
} from '../loading/fields.js';

/** A campaign as its published file tells it, as far as elements show it. */
export interface CampaignFile {
  readonly title: Localised;
  /** ISO dates, both included. */
  readonly period: { readonly from: string; readonly until: string };
  readonly region?: string;
  readonly issuer: IssuerOfCampaign;
  readonly levels: readonly { readonly id: string; readonly title: Localised }[];
  readonly roles: readonly RoleOfCampaign[];
  /** Parents before their children. */
  readonly places: readonly PlaceOfCampaign[];
  readonly goals: readonly { readonly measure: string; readonly target: number }[];
  /** By day, the earliest first. */
  readonly progress: readonly ProgressOfCampaign[];
  /** Ids of scripts of the catalog. */
  readonly focus: readonly string[];
}

export interface IssuerOfCampaign {
  readonly name: Localised;
  readonly tel?: string;
  readonly hours?: Localised;
}

export interface RoleOfCampaign {
  readonly id: string;
  readonly level: string;
  readonly title: Localised;
  readonly does?: Localised;
}

export interface PlaceOfCampaign {
  readonly id: string;
  readonly level: string;
  readonly parent?: string;
  readonly name: Localised;
  readonly people: readonly PersonOfCampaign[];
  /** Where the places inside of it are told, beside the campaign's own file. */
  readonly file?: string;
}

export interface PersonOfCampaign {
  readonly role: string;
  readonly name?: string;
  readonly tel?: string;
  readonly hours?: Localised;
}

export interface ProgressOfCampaign {
  readonly measure: string;
  readonly value: number;
  /** ISO date. */
  readonly on: string;
  /** Id of a place; the whole campaign without it. */
  readonly place?: string;
}

/**
 * Reads what `fraud-free campaign build` publishes as `campaign.json`. What cannot be read in it is passed over; nothing in
 * it is ever more than a text, a number to dial or a day.
 *
 * @returns undefined for what is no campaign: it has a title, a period, someone who answers for it, and a format of 1
 */
export function readCampaign(json: unknown): CampaignFile | undefined {
  if (!isObject(json) || json['format'] !== 1 || !isObject(json['period']) || !isObject(json['issuer']))
    return undefined;
  const title = localisedAt(json['title']);
  const from = dayAt(json['period']['from']);
  const until = dayAt(json['period']['until']);
  const issuer = issuerOf(json['issuer']);
  if (!title || !from || !until || !issuer) return undefined;
  return given<CampaignFile>({
    title,
    period: { from, until },
    region: textAt(json['region']),
    issuer,
    levels: listAt(json['levels'], ({ id, title }) => whole({ id: textAt(id), title: localisedAt(title) }), 20),
    roles: listAt(json['roles'], roleOf, 200),
    places: readPlaces(json['places']),
    goals: listAt(
      json['goals'],
      ({ measure, target }) => whole({ measure: textAt(measure), target: numberAt(target) }),
      100,
    ),
    progress: listAt(json['progress'], progressOf, 10_000).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    focus: Array.isArray(json['focus']) ? json['focus'].filter((id) => typeof id === 'string').slice(0, 100) : [],
  });
}

/** The places of a campaign's file, or of one that stands beside it: `{ places: […] }`. */
export function readPlaces(value: unknown): PlaceOfCampaign[] {
  return listAt(isObject(value) ? value['places'] : value, (place) => {
    const told = whole({ id: textAt(place['id']), level: textAt(place['level']), name: localisedAt(place['name']) });
    const file = textAt(place['file']);
    return (
      told &&
      given<PlaceOfCampaign>({
        ...told,
        parent: textAt(place['parent']),
        people: listAt(place['people'], personOf, 50),
        file: file !== undefined && /^places\/[\w-]+\.json$/u.test(file) ? file : undefined,
      })
    );
  });
}

function issuerOf({ name, tel, hours }: Fields): IssuerOfCampaign | undefined {
  const own = localisedAt(name);
  return own && given<IssuerOfCampaign>({ name: own, tel: telAt(tel), hours: localisedAt(hours) });
}

function roleOf({ id, level, title, does }: Fields): RoleOfCampaign | undefined {
  const told = whole({ id: textAt(id), level: textAt(level), title: localisedAt(title) });
  return told && given<RoleOfCampaign>({ ...told, does: localisedAt(does) });
}

function personOf({ role, name, tel, hours }: Fields): PersonOfCampaign | undefined {
  const own = textAt(role);
  if (own === undefined) return undefined;
  return given<PersonOfCampaign>({ role: own, name: textAt(name), tel: telAt(tel), hours: localisedAt(hours) });
}

function progressOf({ measure, value, on, place }: Fields): ProgressOfCampaign | undefined {
  const told = whole({ measure: textAt(measure), value: numberAt(value), on: dayAt(on) });
  return told && given<ProgressOfCampaign>({ ...told, place: textAt(place) });
}

/** The same if nothing in it is missing. */
function whole<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T | undefined {
  return Object.values(value).includes(undefined) ? undefined : (value as T);
}
