import type { Audience, EntityKind, PaymentForm, Role, Severity, Stage } from '@fraud-free/core';

/** How an example comes to its reader: what it holds, or that it is a talk of several. */
export type Way = Extract<EntityKind, 'link' | 'phone' | 'contact' | 'group' | 'app'> | 'talk' | 'words';
export const WAYS: readonly Way[] = ['link', 'phone', 'contact', 'group', 'app', 'talk', 'words'];

/** Every sentence of the pages that does not come from the rules. */
export interface PageWords {
  readonly name: string;
  readonly index: string;
  readonly intro: string;
  readonly all: string;
  readonly coverage: string;
  readonly kind: string;
  readonly takes: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly targets: string;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly paidBy: string;
  readonly form: Readonly<Record<PaymentForm, string>>;
  readonly alsoCalled: string;
  readonly what: string;
  readonly steps: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly theWords: string;
  readonly role: Readonly<Record<Role, string>>;
  readonly examples: string;
  readonly exampleNote: string;
  readonly rebuttals: string;
  readonly lookAlikes: string;
  readonly genuine: (why: string) => string;
  readonly whatToDo: string;
  readonly whatToDoHere: string;
  readonly call: (number: string, use: string) => string;
  readonly sources: string;
  readonly source: (publisher: string, published: string, retrieved: string) => string;
  readonly about: (id: string, revision: number, status: string, updated: string, catalog: string) => string;
  readonly notSafe: string;
  readonly official: string;
  readonly retired: string;
  readonly retiredScript: (when: string, why: string) => string;
  readonly coverageIntro: string;
  readonly types: string;
  readonly scripts: string;
  readonly script: string;
  readonly hits: (lang: string) => string;
  readonly nearMisses: (lang: string) => string;
  readonly questions: string;
  readonly payments: string;
  readonly ways: string;
  readonly way: Readonly<Record<Way, string>>;
  readonly gaps: string;
  readonly noGaps: string;
  readonly gap: {
    readonly type: (list: string, name: string) => string;
    readonly few: (script: string, hits: number, nearMisses: number) => string;
    readonly language: (script: string, lang: string) => string;
    readonly stage: (script: string, stage: string) => string;
    readonly question: (script: string) => string;
    readonly payment: (script: string) => string;
    readonly way: (category: string, way: string) => string;
  };
}
