export { FraudAlerts } from './fraud-alerts/fraud-alerts.js';
export { FraudCampaign } from './fraud-campaign/fraud-campaign.js';
export { FraudCheck } from './fraud-check/fraud-check.js';
export { FraudContacts } from './fraud-contacts/fraud-contacts.js';
export { FraudConversation } from './fraud-conversation/fraud-conversation.js';
export { FraudEmergency } from './fraud-emergency/fraud-emergency.js';
export { FraudGuard } from './fraud-guard/fraud-guard.js';
export { FraudPaymentCheck } from './fraud-payment-check/fraud-payment-check.js';
export { FraudQuiz } from './fraud-quiz/fraud-quiz.js';
export { FraudScript } from './fraud-script/fraud-script.js';
export { FraudSearch } from './fraud-search/fraud-search.js';
export { FraudSimulator } from './fraud-simulator/fraud-simulator.js';
export { FraudVerdict } from './fraud-verdict/fraud-verdict.js';
export { FraudWarning } from './fraud-warning/fraud-warning.js';
export { FraudFreeEvent } from './events.js';
export { FraudFreeClearEvent, FraudFreeVerdictEvent } from './message-events.js';
export { FraudFreeDismissEvent } from './fraud-warning/dismiss-event.js';
export {
  FraudFreeQuizAnswerEvent,
  FraudFreeQuizFinishEvent,
  FraudFreeQuizStateEvent,
  type QuizAnswerDetail,
} from './fraud-quiz/quiz-events.js';
export { FraudFreePaymentEvent } from './fraud-payment-check/payment-events.js';
export { FraudFreeTalkEvent } from './fraud-conversation/talk-events.js';
export { FraudFreePlaceEvent } from './fraud-contacts/place-event.js';
export { FraudFreeScriptEvent } from './fraud-search/script-event.js';
export { FraudFreePauseEvent, FraudFreeSuspectEvent } from './fraud-guard/guard-events.js';
export { setCatalog } from './engine/set-catalog.js';
export { catalogInUse } from './engine/shared-catalog.js';
export { FraudFreeSimulationEvent } from './fraud-simulator/simulator-event.js';
export { registerLocale } from './i18n/locales.js';
export { zhCN } from './i18n/zh-CN.js';
export { zhHant } from './i18n/zh-Hant.js';
export { en } from './i18n/en.js';
export type { EmergencyStrings } from './i18n/emergency/strings.js';
export type { PaymentStrings } from './i18n/payment/strings.js';
export type { ContactsStrings } from './i18n/contacts/strings.js';
export type { ConversationStrings } from './i18n/conversation/strings.js';
export type { ReadingStrings } from './i18n/reading/strings.js';
export type { MarksStrings } from './i18n/marks/strings.js';
export type { ScriptStrings } from './i18n/script/strings.js';
export type { AlertsStrings } from './i18n/alerts/strings.js';
export type { SimulatorStrings } from './i18n/simulator/strings.js';
export type { GuardStrings } from './i18n/guard/strings.js';
export type { CampaignStrings } from './i18n/campaign/strings.js';
export type { CheckStrings } from './i18n/check/strings.js';
export type { CommonStrings } from './i18n/common/strings.js';
export type { QuizStrings } from './i18n/quiz/strings.js';
export type { VerdictStrings } from './i18n/verdict/strings.js';
export type { WarningStrings } from './i18n/warning/strings.js';
export type { Strings } from './i18n/strings.js';
export { VERSION } from './version.js';
