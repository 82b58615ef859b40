export { createEngine, type EngineOptions } from './engine.js';
export { MAX_MESSAGE_LENGTH, type Engine } from './workings.js';
export { createConversation, type Conversation, type ConversationMessage } from './conversation/conversation.js';
export { gravestOf } from './conversation/gravest.js';
export type { ConversationState, FirstWarning } from './conversation/conversation-state.js';
export type {
  ConversationVerdict,
  PartyVerdict,
  ScriptUnderWay,
  StageSeen,
  TalkEvidence,
} from './conversation/conversation-verdict.js';
export { openCatalog } from './catalog/open-catalog.js';
export { decodeCatalog } from './wire/decode-catalog.js';
export { CATALOG_FORMAT } from './catalog/catalog.js';
export type { Catalog, Disguise, Folding, JudgeSettings, Language, Lexicon } from './catalog/catalog.js';
export {
  AUDIENCES,
  CONTACT_KINDS,
  ENTITY_KINDS,
  PAYMENT_FORMS,
  ROLES,
  SEVERITIES,
  STAGES,
  STATUSES,
} from './catalog/script.js';
export type {
  Advice,
  Audience,
  AuthoredQuestion,
  Category,
  Condition,
  Contact,
  ContactKind,
  EntityKind,
  Hit,
  Localised,
  NearMiss,
  PaymentForm,
  Procedure,
  RetiredScript,
  Role,
  Script,
  ScriptStage,
  Signal,
  Source,
  Stage,
  Severity,
  Status,
} from './catalog/script.js';
export type {
  Pause,
  PaymentCondition,
  PaymentField,
  PaymentJudge,
  PaymentPattern,
  PaymentQuestion,
  Payments,
  Sums,
} from './catalog/payments.js';
export { isTraditional, localise } from './catalog/localise.js';
export { contactsOf, proceduresOf } from './catalog/regions.js';
export { FraudFreeError, type FraudFreeErrorCode } from './errors.js';
export { normalise, type Normalised } from './normalise/normalise.js';
export { isWarning } from './judge/is-warning.js';
export type { CannotSay, Evidence, Level, ScriptMatch, Verdict } from './judge/verdict.js';
export { maskNumbers } from './text/mask-numbers.js';
export { explain } from './explain/explain.js';
export type {
  ExplainedVerdict,
  Explanation,
  Missing,
  NegatedSignal,
  Outcome,
  Quote,
  SignalShare,
} from './explain/explanation.js';
export type { Part } from './judge/weigh.js';
export { checkPayment, type PaymentOptions } from './payment/check-payment.js';
export type { Amount, Answer, Payment, PaymentVerdict, TalkBefore } from './payment/payment.js';
export { validatePayment } from './payment/validate-payment.js';
