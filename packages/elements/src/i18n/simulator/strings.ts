import type { SimulationEnd } from '@fraud-free/quiz';

/** Everything of <fraud-simulator>. */
export interface SimulatorStrings {
  readonly title: string;
  readonly intro: string;
  readonly pick: string;
  readonly start: string;
  readonly resume: (script: string) => string;
  readonly another: string;
  readonly restart: string;
  /** Which step this is. */
  readonly step: (at: number, of: number) => string;
  readonly happens: string;
  readonly says: string;
  readonly wants: string;
  readonly choose: string;
  readonly you: string;
  readonly answer: string;
  readonly leadsTo: string;
  readonly soFar: string;
  readonly ends: Readonly<Record<SimulationEnd, string>>;
  readonly endings: Readonly<Record<SimulationEnd, (report: string) => string>>;
  readonly why: string;
  readonly avoided: string;
  readonly todo: string;
  readonly kept: string;
  readonly made: string;
}
