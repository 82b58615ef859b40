import type { VisitOutcome } from '../archive/archive.js';
import type { PictureRead, ReaderErrorCode, SiteFile } from '@fraud-free/readers/node';
import type { Criterion, DiffKind } from '@fraud-free/catalog';
import type { CannotSay, Level, Outcome, Part, PaymentVerdict, Role, Source, Stage } from '@fraud-free/core';
import type { Counts } from '../scan/counts.js';
import type { CampaignWords } from './campaign-words.js';
import type { SealWords } from './seal-words.js';

/** Every sentence that a person reads, except those of the catalog and of the commands' own help. */
export interface Words {
  readonly help: {
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly command: string;
    readonly intro: string;
    readonly more: string;
    readonly showHelp: string;
    readonly showVersion: string;
    readonly language: string;
  };
  readonly wrongUse: {
    noCommand(): string;
    unknownCommand(name: string): string;
    unknownOption(option: string): string;
    missingValue(option: string, value: string): string;
    badValue(option: string, value: string, expected: string): string;
    noValueWanted(option: string): string;
    tooFew(usage: string): string;
    tooMany(argument: string, usage: string): string;
    unknownLanguage(tag: string): string;
    notTogether(one: string, other: string): string;
    onlyWith(option: string, needed: string): string;
    seeHelp(command: string): string;
  };
  /** Said to whoever answers questions at a terminal. */
  readonly prompt: {
    empty(): string;
    wrong(value: string, expected: string): string;
  };
  readonly check: {
    /** Asks a person at a terminal to type. */
    readonly typeNow: string;
    readonly level: Readonly<Record<Level, string>>;
    readonly cannotSay: Readonly<Record<CannotSay, string>>;
    readonly stage: Readonly<Record<Stage, string>>;
    readonly scripts: string;
    script(title: string, stage: string, complete: boolean): string;
    readonly markedWords: string;
    morePlaces(places: number): string;
    readonly why: string;
    readonly whyNot: string;
    source(source: Source): string;
    readonly sources: string;
    whereToRead(source: Source): string;
    /** How a talk went. */
    readonly course: string;
    /** After a turn, counted from 1: what it came to, and the likeliest script with its stage. */
    turn(number: number, from: string, level: string, script: string | undefined, isFirst: boolean): string;
    readonly briefLevel: Readonly<Record<Level, string>>;
    readonly next: string;
    /** What they will say against the warning. */
    readonly rebuttals: string;
    readonly advice: string;
    readonly contacts: string;
    readonly colon: string;
    footer(catalog: string): string;
  };
  /** Pictures, and the files that read them. */
  readonly picture: {
    /** What was read, in front of the verdict. */
    read(name: string, read: PictureRead): string;
    /** For a person who named the picture. */
    readonly trouble: Readonly<Record<ReaderErrorCode, (name: string) => string>>;
    readonly notInstalled: string;
    copied(files: number, folder: string): string;
    readonly file: string;
    readonly loaded: string;
    readonly when: Readonly<Record<SiteFile['when'], string>>;
  };
  readonly explain: {
    readonly how: string;
    readonly comma: string;
    readonly level: Readonly<Record<Outcome['level'], string>>;
    readonly role: Readonly<Record<Role, string>>;
    readonly part: Readonly<Record<Part, string>>;
    quote(text: string, reads: string | undefined): string;
    signal(told: {
      readonly title: string;
      readonly id: string;
      readonly role: string;
      readonly quotes: string;
      readonly weight: number;
      readonly without: Outcome;
    }): string;
    negated(title: string, quotes: string): string;
    subjects(quotes: string): string;
    withoutContext(outcome: Outcome): string;
    score(reached: number, needed: number): string;
    missing(level: string, script: string | undefined, things: string): string;
  };
  readonly scan: {
    /** @param perSecond messages; @param secondsLeft unknown at first */
    progress(percent: number, counts: Counts, perSecond: number, secondsLeft: number | undefined): string;
    summary(counts: Counts): string;
    stopped(out: string | undefined): string;
    noColumn(file: string, wanted: readonly string[], found: readonly string[]): string;
    unknownEnding(file: string, known: readonly string[]): string;
    nothingToRead(paths: readonly string[]): string;
    unfinished(out: string, checkpoint: string): string;
    badCheckpoint(checkpoint: string): string;
    otherScan(checkpoint: string, changed: readonly string[]): string;
  };
  readonly payment: {
    readonly level: Readonly<Record<Level, string>>;
    readonly cannotSay: Readonly<Record<NonNullable<PaymentVerdict['cannotSay']>, string>>;
    readonly why: string;
    /** Over what was noticed where it is not enough for a warning. */
    readonly noted: string;
    readonly whyNot: string;
    pause(minutes: number): string;
    readonly ask: string;
    readonly call: string;
    readonly next: string;
    faults(faults: readonly string[]): string;
    noJson(path: string): string;
  };
  readonly search: {
    title(title: string, which: string): string;
    nothing(query: string): string;
  };
  readonly evaluate: {
    catalog(version: string): string;
    readonly reliability: string;
    readonly bySource: string;
    knownColumns(columns: string): string;
    knownRow(line: number): string;
    knownTwice(line: number, first: number): string;
    newFalseAlarm(of: { source: string; id: string; level: string; script: string; name: string }): string;
    noLongerFlagged(name: string, line: number): string;
  };
  readonly fit: {
    readonly faultyLine: string;
    written(files: number): string;
    readonly noScale: string;
  };
  readonly release: {
    noKeys(folder: string): string;
    noRole(variable: string): string;
    keyExists(path: string): string;
    keysMade(paths: readonly string[]): string;
    /** @param until ISO dates by role */
    published(version: string, folder: string, until: string): string;
    /** @param shares lengths of deltas in hundredths of the whole, the one from the newest release first */
    changes(paths: readonly string[]): string;
    deltas(shares: readonly string[]): string;
    urgent(patches: readonly { readonly path: string; readonly expires: number }[]): string;
    followed(path: string, version: string, way: 'delta' | 'whole' | undefined): string;
    skipped(names: readonly string[]): string;
    urgentSigned(name: string, folder: string, bytes: number): string;
    urgentLifted(name: string, folder: string): string;
    noPatch(name: string): string;
    patchExists(name: string): string;
    patchFaults(file: string, report: string): string;
    noScriptIn(file: string): string;
    renewed(folder: string, until: string): string;
    offline(path: string): string;
    rootIs(path: string): string;
    verified(version: string, until: string): string;
    notVerified(code: string, message: string): string;
    notNewer(version: string, published: string): string;
    noRepository(folder: string): string;
  };
  readonly campaign: CampaignWords;

  readonly seal: SealWords;
  readonly rules: {
    noScript(id: string, near: readonly string[]): string;
    badId(id: string): string;
    noCategory(id: string, known: readonly string[]): string;
    exists(path: string): string;
    created(paths: readonly string[], id: string): string;
    readonly draft: string;
    hits(count: number): string;
    nearMisses(count: number): string;
    /** The head over one example. */
    example(id: string, language: string): string;
    genuine(why: string): string;
    readonly kinds: Readonly<Record<DiffKind, string>>;
    readonly added: string;
    readonly changed: string;
    readonly retired: string;
    between(before: string, after: string): string;
    readonly same: string;
    corpus(messages: number, newly: number, noLonger: number, other: number): string;
    readonly newly: string;
    readonly noLonger: string;
    readonly otherLevel: string;
    /** Behind a script that is gone: the day, the reason, what took its place. */
    tombstone(why: string, replacedBy: string | undefined): string;
    withdrawn(id: string, written: readonly string[], removed: readonly string[]): string;
    promotion(id: string, from: string, to: string | undefined): string;
    readonly criterion: Readonly<Record<Criterion, string>>;
    counted(found: number, wanted: number): string;
    readonly notMeasured: string;
    promoted(id: string, to: string): string;
    pages(files: number, folder: string): string;
    formatted(changed: number, files: number, onlyCheck: boolean): string;
    notFormatted(path: string): string;
  };
  /** What became of a source; `why` it was missed. */
  readonly archive: Readonly<Record<VisitOutcome, (id: string, url: string, why: string) => string>> & {
    sum(added: number, same: number, changed: number, missed: number): string;
    noSource(id: string): string;
    noArchive(path: string): string;
  };
  readonly quiz: {
    written(questions: number, path: string): string;
    leftOut(ids: readonly string[]): string;
    preview(url: string): string;
    readonly calendarTitle: string;
    round(number: number): string;
    readonly calendarFoot: string;
    calendarWritten(path: string): string;
  };
  readonly trouble: {
    cannotRead(path: string, reason: string): string;
    notUtf8(name: string): string;
    messageTooLong(most: number): string;
    notATalk(reason: string): string;
    inputIsOutput(path: string): string;
    cannotWrite(path: string, reason: string): string;
    notInstalled(): string;
    badCatalog(path: string, faults: readonly string[]): string;
    partial(path: string, errors: number): string;
    noRulesFolder(path: string): string;
    noRulesFound(): string;
    rulesHaveErrors(path: string): string;
  };
}
