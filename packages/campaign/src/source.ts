import type { Localised } from '@fraud-free/core';
import type { AlertKind, Goal, Issuer, Level, Person, Progress, ResultStore, Role, Severity } from './campaign.js';

/** `campaign.yaml` as it is written, sound by its schema. */
export interface CampaignSource {
  readonly format: number;
  readonly id: string;
  readonly title: Localised;
  readonly period: { readonly from: string; readonly until: string };
  readonly address: string;
  readonly region?: string;
  readonly languages?: readonly string[];
  readonly issuer: Issuer;
  readonly levels?: readonly Level[];
  readonly organised?: string;
  readonly roles?: readonly Role[];
  readonly places: readonly PlaceSource[];
  readonly goals: readonly Goal[];
  readonly focus: readonly string[];
  readonly promote?: {
    readonly contacts?: readonly string[];
    readonly apps?: readonly { readonly name: Localised; readonly from: Localised }[];
  };
  readonly quizzes?: readonly {
    readonly id: string;
    readonly title: Localised;
    readonly length?: number;
    readonly seed?: string;
    readonly categories?: readonly string[];
  }[];
  readonly results?: ResultStore;
  readonly consent?: { readonly results?: Localised };
}

export interface PlaceSource {
  readonly id: string;
  readonly level: string;
  readonly name: string | Localised;
  readonly people?: readonly Person[];
  readonly places?: readonly PlaceSource[];
}

/** A file of `alerts/` as it is written. */
export interface AlertSource {
  readonly format: number;
  readonly id: string;
  readonly kind: AlertKind;
  readonly replaces?: readonly string[];
  readonly severity: Severity;
  readonly published: string;
  readonly expires: string;
  readonly places?: readonly string[];
  readonly script?: string;
  readonly title: Localised;
  readonly text: Localised;
}

/** `progress.yaml` as it is written. */
export interface ProgressSource {
  readonly format: number;
  readonly progress: readonly Progress[];
}
