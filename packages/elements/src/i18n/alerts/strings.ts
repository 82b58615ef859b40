import type { AlertKind, Severity } from '../../fraud-alerts/read-feed.js';

/** Everything of <fraud-alerts>. */
export interface AlertsStrings {
  readonly title: string;
  readonly kinds: Readonly<Record<AlertKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly area: string;
  readonly published: (time: string) => string;
  readonly updated: (time: string) => string;
  readonly loading: string;
  /** There is nothing to warn of, as the publisher says. */
  readonly none: string;
  /** After "nothing", and wherever it is stale: that is no all-clear. */
  readonly noneIsNotSafe: (ask: string) => string;
  readonly stale: (time: string) => string;
  readonly staleUnknown: string;
  /** The feed could not be had; `time` of the last that was. */
  readonly broken: (time: string) => string;
  readonly brokenNever: string;
  readonly unread: (count: number) => string;
  readonly more: string;
  readonly read: string;
  readonly over: (count: number) => string;
  /** Announced when the list has changed. */
  readonly shown: (count: number) => string;
}
