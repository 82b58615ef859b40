import type { Localised, Severity } from '@fraud-free/core';

/** A campaign as it is published: what `campaign.yaml` says, its places as a flat list. */
export interface Campaign {
  /** See {@link CAMPAIGN_FORMAT}. */
  readonly format: number;
  /** Never changes and is never used again. */
  readonly id: string;
  readonly title: Localised;
  /** ISO dates, both included. */
  readonly period: { readonly from: string; readonly until: string };
  /** Where the folder will stand, with a `/` at its end; posters and feeds lead there. */
  readonly address: string;
  /** ISO 3166 code: whose hotlines are shown. */
  readonly region: string;
  readonly languages: readonly string[];
  readonly issuer: Issuer;
  /** From the widest to the narrowest. */
  readonly levels: readonly Level[];
  readonly roles: readonly Role[];
  /** Parents before their children. */
  readonly places: readonly Place[];
  readonly goals: readonly Goal[];
  /** Ids of scripts of the catalog. */
  readonly focus: readonly string[];
  readonly promote: Promoted;
  /** By day, the earliest first. */
  readonly progress: readonly Progress[];
  readonly quizzes: readonly QuizOfCampaign[];
  /** Where the results of players who agree go; nothing is sent without it. */
  readonly results?: ResultStore;
  readonly consent: { readonly results?: Localised };
}

/** A learning record store (xAPI) of the organizer. */
export interface ResultStore {
  /** Without `/statements`. */
  readonly store: string;
  /** The value of its `Authorization` header; everybody can read it in the page, so it may only write. */
  readonly authorization: string;
}

/**
 * The number of the format of `campaign.yaml`, of an alert's file and of what is made of them. History:
 * 1 - the first.
 */
export const CAMPAIGN_FORMAT = 1;

/** Who answers for the campaign. */
export interface Issuer {
  readonly name: Localised;
  /** As dialled. */
  readonly tel?: string;
  readonly hours?: Localised;
}

/** A level of the community tree: a street, a building. */
export interface Level {
  readonly id: string;
  readonly title: Localised;
}

/** What somebody does for the campaign, at one level. */
export interface Role {
  readonly id: string;
  /** Id of a {@link Level}. */
  readonly level: string;
  readonly title: Localised;
  readonly does: Localised;
}

export interface Place {
  readonly id: string;
  readonly level: string;
  /** Id of the place around it; absent at the top. */
  readonly parent?: string;
  readonly name: Localised;
  readonly people: readonly Person[];
  /** Where the places inside it are, if they stand in a file of their own; relative to `campaign.json`. */
  readonly file?: string;
}

/** Who has a role at a place. */
export interface Person {
  readonly role: string;
  /** As residents call them. */
  readonly name?: string;
  readonly tel?: string;
  readonly hours?: Localised;
}

/** What the campaign wants to reach, see {@link MEASURES}. */
export interface Goal {
  readonly measure: string;
  /** In the unit of the measure. */
  readonly target: number;
}

/** How far a campaign, or a place of it, had come on a day. */
export interface Progress {
  /** One of {@link MEASURES}. */
  readonly measure: string;
  /** In the unit of the measure. */
  readonly value: number;
  /** ISO date. */
  readonly on: string;
  /** Id of a place; the whole campaign without it. */
  readonly place?: string;
}

/** Official apps and lines that the campaign tells people of. */
export interface Promoted {
  /** Ids of contacts of the catalog. */
  readonly contacts: readonly string[];
  readonly apps: readonly { readonly name: Localised; readonly from: Localised }[];
}

/** A quiz of the campaign: drawn from the catalog by a seed, so that it is the same for all, or written by hand. */
export interface QuizOfCampaign {
  readonly id: string;
  readonly title: Localised;
  readonly length: number;
  readonly seed: string;
  /** Ids of categories of the catalog; all if there are none. */
  readonly categories: readonly string[];
  /** What pages play, and a seal covers: its questions, or what to draw; relative to `campaign.json`. */
  readonly file: string;
}

/** What an alert does: it is new, it brings another up to date, it takes one back, or it says that one is over. */
export const ALERT_KINDS = ['new', 'update', 'cancel', 'all-clear'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How much an alert weighs, the gravest first: as with scripts. */
export { SEVERITIES, type Severity } from '@fraud-free/core';

/** An alert as it is published. */
export interface Alert {
  readonly id: string;
  readonly kind: AlertKind;
  /** Ids of alerts whose place it takes; none for a new one. */
  readonly replaces: readonly string[];
  readonly severity: Severity;
  /** RFC 3339 times with their offset: `2026-12-05T09:00:00+08:00`. */
  readonly published: string;
  readonly expires: string;
  /** Ids of places; everywhere if there are none. */
  readonly places: readonly string[];
  /** Id of a script of the catalog. */
  readonly script?: string;
  readonly title: Localised;
  readonly text: Localised;
}
