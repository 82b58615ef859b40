export { isDay } from './check/is-day.js';
export {
  ALERT_KINDS,
  CAMPAIGN_FORMAT,
  SEVERITIES,
  type Alert,
  type AlertKind,
  type Campaign,
  type Goal,
  type Issuer,
  type Level,
  type Person,
  type Place,
  type Progress,
  type Promoted,
  type QuizOfCampaign,
  type ResultStore,
  type Role,
  type Severity,
} from './campaign.js';
export { buildFiles, type BuildOptions } from './build-files.js';
export { countStatements, LEAST_PLAYERS, type Counted } from './count/count-statements.js';
export { readStatements } from './count/read-statements.js';
export { CampaignError, type CampaignErrorCode } from './errors.js';
export { makeFeeds } from './feeds/make-feeds.js';
export type { MadeFile } from './made-file.js';
export { languagesOf } from './languages.js';
export { loadCampaign, type Loaded } from './load-campaign.js';
export { MEASURES, type Measure } from './measures.js';
export { ORGANISATIONS, USUAL_LEVELS, type Organisation } from './organisations.js';
export { makeSite, type SiteOptions } from './site/make-site.js';
export { printPage, type PrintedSheet } from './site/print-page.js';
export { splitPlaces } from './split-places.js';
export { readQuizzes, type WrittenQuiz } from './quizzes/read-quizzes.js';
export { readFolder } from './read-folder.js';
export { scaffoldAlert, timeAt, type AlertAnswers } from './scaffold/scaffold-alert.js';
export { scaffoldCampaign, type CampaignAnswers } from './scaffold/scaffold-campaign.js';
export { issuersSchema } from './seal/issuers-schema.js';
export { loadIssuers, type LoadedIssuers, type ReadKeyFile } from './seal/load-issuers.js';
export { readStatement } from './seal/read-statement.js';
export { openIssuerKey, type IssuerSigner } from './seal/issuer-key.js';
export {
  isLeftOut,
  SEAL_FILES,
  sealFolder,
  sealIssuers,
  type FolderToSeal,
  type SealTerms,
} from './seal/seal-folder.js';
export { alertSchema } from './schema/alert-schema.js';
export { campaignSchema } from './schema/campaign-schema.js';
export { progressSchema } from './schema/progress-schema.js';
