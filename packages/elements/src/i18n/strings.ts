import type { AlertsStrings } from './alerts/strings.js';
import type { CampaignStrings } from './campaign/strings.js';
import type { CheckStrings } from './check/strings.js';
import type { CommonStrings } from './common/strings.js';
import type { ContactsStrings } from './contacts/strings.js';
import type { ConversationStrings } from './conversation/strings.js';
import type { EmergencyStrings } from './emergency/strings.js';
import type { GuardStrings } from './guard/strings.js';
import type { MarksStrings } from './marks/strings.js';
import type { PaymentStrings } from './payment/strings.js';
import type { QuizStrings } from './quiz/strings.js';
import type { ReadingStrings } from './reading/strings.js';
import type { ScriptStrings } from './script/strings.js';
import type { SealStrings } from './seal/strings.js';
import type { SimulatorStrings } from './simulator/strings.js';
import type { VerdictStrings } from './verdict/strings.js';
import type { WarningStrings } from './warning/strings.js';

/**
 * All words of the elements in one language. Where a number or a name goes in, the text is a function, so that
 * each language can put it where it belongs.
 */
export interface Strings {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly alerts: AlertsStrings;
  readonly campaign: CampaignStrings;
  readonly check: CheckStrings;
  readonly common: CommonStrings;
  readonly contacts: ContactsStrings;
  readonly conversation: ConversationStrings;
  readonly emergency: EmergencyStrings;
  readonly guard: GuardStrings;
  readonly marks: MarksStrings;
  readonly payment: PaymentStrings;
  readonly quiz: QuizStrings;
  readonly reading: ReadingStrings;
  readonly script: ScriptStrings;
  readonly seal: SealStrings;
  readonly simulator: SimulatorStrings;
  readonly verdict: VerdictStrings;
  readonly warning: WarningStrings;
}

/** The words of one element; `common` are those of all. */
export type Section = Exclude<keyof Strings, 'lang'>;
