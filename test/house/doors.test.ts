import { expect, it } from 'vitest';
import { sourceOf } from '../../tools/aliases.mjs';
import { exportedNames, PACKAGES, textOf } from '../support/sources.js';

/** Every name that a user can import, by entry: a change here is a change of what we promise. */
const DOORS: Readonly<Record<string, string>> = {
  '@fraud-free/core': `
    AUDIENCES Advice Amount Answer Audience AuthoredQuestion CATALOG_FORMAT CONTACT_KINDS CannotSay
    Catalog Category Condition Contact ContactKind Conversation ConversationMessage ConversationState
    ConversationVerdict Disguise ENTITY_KINDS Engine EngineOptions EntityKind Evidence ExplainedVerdict
    Explanation FirstWarning Folding FraudFreeError FraudFreeErrorCode Hit JudgeSettings Language Level
    Lexicon Localised MAX_MESSAGE_LENGTH Missing NearMiss NegatedSignal Normalised Outcome PAYMENT_FORMS
    Part PartyVerdict Pause Payment PaymentCondition PaymentField PaymentForm PaymentJudge
    PaymentOptions PaymentPattern PaymentQuestion PaymentVerdict Payments Procedure Quote ROLES
    RetiredScript Role SEVERITIES STAGES STATUSES Script ScriptMatch ScriptStage ScriptUnderWay Severity
    Signal SignalShare Source Stage StageSeen Status Sums TalkBefore TalkEvidence Verdict checkPayment
    contactsOf createConversation createEngine decodeCatalog explain gravestOf isTraditional isWarning
    localise maskNumbers normalise openCatalog proceduresOf validatePayment
  `,
  '@fraud-free/core/inside': `
    Cast FAINT FoundSignal Heaviest Judge Judgement Read Reading Span contributionsOf createJudge
    createPiles createReader fileScripts heaviestFirst isTalk joinLexicons mapPatterns printPairs waysOf
  `,
  '@fraud-free/core/packs': `
    mergePack
  `,
  '@fraud-free/core/phrases': `
    FoundPhrase PhraseOptions Phrases compilePhrases openPhrases
  `,
  '@fraud-free/core/seal': `
    ISSUERS_TYPE IssuerKey IssuersStatement LONGEST_SEAL MOST_LISTS PublicJwk REVOKED_TYPE RevokedStatement
    SEAL_TYPE Seal SealError SealErrorCode SealFiles SealIssuer SealOptions SealSeen SealStatement
    SealSubtle SealedFile checkSealedFile fetchSeal fingerprintOf openSeal readSeal readSealedFile signerOf
    thumbprintOf
  `,
  '@fraud-free/core/search': `
    Run Search SearchIndex SearchResult createSearch printPostings printTerms runsOf termsOf
  `,
  '@fraud-free/core/talk': `
    TalkMessage parseTalk
  `,
  '@fraud-free/core/update': `
    CatalogPatch Fetch Freshness LONGEST_PATCH PatchInForce Subtle Swappable URGENT UpdateError
    UpdateErrorCode UpdateOptions UpdateSource UpdateStatus UpdateStorage Updates applyDelta canonicalJson
    decodePatch freshnessOf fromContainer fromWeb isOlder mergeCatalogs openUpdates packFiles unpackFiles
  `,
  '@fraud-free/core/wire': `
    PARTS Part Parts addTexts bytesToText decodeInTwo encodeCatalog encodeInTwo encodeParts textToBytes
  `,
  '@fraud-free/quiz': `
    AddressCheck Answer Authored Card CatalogWithItems ENOUGH_ANSWERS ENOUGH_JUDGED ExampleQuestion
    Explanation FRAUD Form FraudOrReal Giveaway ITEM_KINDS ItemKind ItemOption ItemReply ItemScene Judged
    LONGEST_ROUND Line MEMORY_FORMAT MOVES Mark MarkWords Memory Move NOTHING_REMEMBERED PHASES Phase
    QUESTION_KINDS QUIZ_FORMAT Question QuestionKind QuizDraw QuizError QuizErrorCode QuizEvent QuizFile QuizItem
    QuizState REAL Rating Reason ReportQueue ReportRequest Reporter ReporterOptions Round RoundOptions SLIPS
    STATE_FORMAT Score Sensitivity ShownChoice ShownQuestion SimulationChoice SimulationEnd SimulationKind
    SimulationScene SimulationState SimulationTurn SimulationView Slip Span StageOrder Statement
    StatementStore TALK_ENDS Talk TalkChoice TalkScene TalkView Tallies Tally WhatNow WhichGenuine
    WholeMessage advance choose createReporter currentIndex currentQuestion drawRound dueScripts explain
    formOf isRight listOf nextDue pickOf playDates quizFaults remember restoreMemory restoreSimulation
    restoreState review rightAnswer score sensitivity sensitivityOf showQuestion startSimulation startState
    viewSimulation viewTalk withQuiz
  `,
  '@fraud-free/campaign': `
    ALERT_KINDS Alert AlertAnswers AlertKind BuildOptions CAMPAIGN_FORMAT Campaign CampaignAnswers
    CampaignError CampaignErrorCode Counted FolderToSeal Goal Issuer IssuerSigner LEAST_PLAYERS Level Loaded
    LoadedIssuers MEASURES MadeFile Measure ORGANISATIONS Organisation Person Place Progress Promoted
    PrintedSheet QuizOfCampaign ReadKeyFile ResultStore Role SEAL_FILES SEVERITIES SealTerms Severity SiteOptions USUAL_LEVELS
    WrittenQuiz alertSchema buildFiles campaignSchema countStatements isDay isLeftOut issuersSchema languagesOf
    loadCampaign loadIssuers makeFeeds makeSite openIssuerKey progressSchema readFolder readQuizzes
    printPage readStatement readStatements scaffoldAlert scaffoldCampaign sealFolder sealIssuers splitPlaces timeAt
  `,
  '@fraud-free/readers': `
    Code ListenOptions MOST_BYTES MOST_PIXELS PictureOptions PictureRead Progress READER_FILES ReaderError
    ReaderErrorCode ReaderFile ScanOptions SpeechScope Turn canListen listen readPicture scanCamera
  `,
  '@fraud-free/readers/node': `
    PictureRead PictureReader ReadOptions ReaderError ReaderErrorCode SiteFile openPictures siteFiles
  `,
  '@fraud-free/catalog': `
    Aliases Aspect Built BuiltFiles CHANGE_LANGUAGES CatalogError CatalogErrorCode CatalogRecord
    ChangeLanguage Changes CompileOptions Compiled Coverage Criterion DELTAS_KEPT Deltas DiffKind DiffOfKind
    Edited Finding FittedNumbers Formatted Gap Measured Origin Packs PatchOptions PrintedFiles Promotion
    PublicKey ROLES ReleaseOptions Role RuleFile ScriptChange ScriptCoverage ScriptRecord Severity Signer
    TO_WRITE Urgent UrgentPatch Worth addChanges buildRules changesOf checkPromotion compileRules coverageOf
    diffCatalogs formatFindings formatRules makeDeltas makeKey makePacks makePages makePatch makeRelease
    makeSearchIndex openSigner patchPath printCatalog printChanges readGenuine readRules retireScript
    scaffoldScript schemaFiles withStatus writeFit writeLike
  `,
  '@fraud-free/catalog/disguiser': `
    Disguiser MIXES TRICKS Trick TrickName createDisguiser
  `,
  '@fraud-free/catalog/source': `
    Finding JsonSchema ParsedFile Path RuleFile SchemaFault Severity Xml compare element escapeMarkup formatFindings
    hardToRead list parseFile printXml realThings record sayFinding schemaFinding sortFindings validate
  `,
  '@fraud-free/authoring': `
    Finding Place QUIZ_SCHEMA READERS RawItem RawQuiz ReadOptions ReadQuiz SourceFile WrittenQti checkQuiz
    formatFindings printYaml readQuiz writeQti
  `,
  '@fraud-free/print': `
    FORMATS Format KINDS Kind PAPERS Paper Press PrintError PrintErrorCode PrintInput PrintJob PrintNote
    PrintOptions PrintPlan PrintedFile openPress planPrint
  `,
  '@fraud-free/elements': `
    AlertsStrings CampaignStrings CheckStrings CommonStrings ContactsStrings ConversationStrings
    EmergencyStrings FraudAlerts FraudCampaign FraudCheck FraudContacts FraudConversation FraudEmergency
    FraudFreeClearEvent FraudFreeDismissEvent FraudFreeEvent FraudFreePauseEvent FraudFreePaymentEvent
    FraudFreePlaceEvent FraudFreeQuizAnswerEvent FraudFreeQuizFinishEvent FraudFreeQuizStateEvent
    FraudFreeScriptEvent FraudFreeSimulationEvent FraudFreeSuspectEvent FraudFreeTalkEvent
    FraudFreeVerdictEvent FraudGuard FraudPaymentCheck FraudQuiz FraudScript FraudSearch FraudSimulator
    FraudVerdict FraudWarning GuardStrings MarksStrings PaymentStrings QuizAnswerDetail QuizStrings
    ReadingStrings ScriptStrings SimulatorStrings Strings VERSION VerdictStrings WarningStrings catalogInUse
    en registerLocale setCatalog zhCN zhHant
  `,
  '@fraud-free/elements/check-page': `
    CheckPageOptions checkPage
  `,
  '@fraud-free/elements/updates': `
    CatalogUpdates KeepUpToDateOptions indexedDbStorage keepUpToDate
  `,
  '@fraud-free/cli': `
    CliError CliErrorCode ExitCode FAULTY FINE Io Output WRONG_USE main processIo
  `,
};

const entries = PACKAGES.flatMap((name) => {
  const { exports } = JSON.parse(textOf(`packages/${name}/package.json`)) as { exports: Record<string, unknown> };
  return Object.keys(exports).map((subpath) => `@fraud-free/${name}${subpath.slice(1)}`);
});

/** These register the elements and export what the index does. */
const REGISTERING = ['@fraud-free/elements/define', '@fraud-free/elements/*/define', '@fraud-free/elements/bundle'];

/** Types for the templates of frameworks, and no names; `test/elements/frameworks.test.ts` holds them. */
const FOR_TEMPLATES = ['react', 'react-18', 'svelte', 'vue'].map((name) => `@fraud-free/elements/${name}`);

it('every entry has its names here', () => {
  const modules = entries.filter((entry) => !/\.(?:css|json)$/.test(entry));
  expect([...Object.keys(DOORS), ...REGISTERING, ...FOR_TEMPLATES].sort()).toEqual(modules.sort());
});

it.each(Object.entries(DOORS))('%s exports what it promises', (entry, names) => {
  expect(exportedNames(sourceOf(entry)!)).toEqual(names.trim().split(/\s+/).sort());
});

it('the elements ready to use export what their index does', () => {
  expect(exportedNames('packages/elements/src/define.ts')).toEqual(exportedNames(sourceOf('@fraud-free/elements')!));
});
