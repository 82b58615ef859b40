import { total } from '../scan/counts.js';
import { campaignEn } from './campaign-en.js';
import { sealEn } from './seal-en.js';
import type { Words } from './words.js';
import { isoOf } from './iso-of.js';

export const en: Words = {
  help: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    command: 'command',
    intro: 'fraud-free checks messages against a catalog of known fraud scripts. Nothing leaves this machine.',
    more: 'More on one command: fraud-free <command> --help',
    showHelp: 'show this help',
    showVersion: 'show the version',
    language: 'zh-CN or en; without it the language of the environment (LC_ALL, LC_MESSAGES, LANG), else zh-CN',
  },
  wrongUse: {
    noCommand: () => 'Say what to do: a command is missing.',
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (option) => `There is no option ${option} here.`,
    missingValue: (option, value) => `The option ${option} needs a value: ${option} ${value}`,
    badValue: (option, value, expected) => `${option} cannot be "${value}". Expected: ${option} ${expected}`,
    noValueWanted: (option) => `The option ${option} takes no value.`,
    tooFew: (usage) => `Something is missing. Expected: ${usage}`,
    tooMany: (argument, usage) =>
      `"${argument}" is one argument too many. Expected: ${usage}. Put a text of several words in quotes.`,
    unknownLanguage: (tag) => `The language "${tag}" is not spoken here. Choose --lang zh-CN or --lang en.`,
    notTogether: (one, other) => `${one} and ${other} cannot be used together. Leave one of them out.`,
    onlyWith: (option, needed) => `${option} works only together with ${needed}.`,
    seeHelp: (command) => `See: ${command} --help`,
  },
  prompt: {
    empty: () => 'This cannot be left empty.',
    wrong: (value, expected) => `"${value}" does not fit. Expected: ${expected}`,
  },
  check: {
    typeNow: 'Type or paste the message, then press Ctrl-D (on Windows: Ctrl-Z, Enter).',
    level: {
      danger: 'DANGER: this reads like a known fraud.',
      caution: 'CAUTION: there are warning signs, though not a whole known fraud.',
      'no-match':
        'NO MATCH: nothing known was found. That does not mean safe: frauds change, and not all are known here.',
      'cannot-say': 'NO ANSWER: there is no ground to say anything about this message.',
    },
    cannotSay: {
      empty: 'NO ANSWER: there is nothing to read.',
      'too-short': 'NO ANSWER: this is too short to say anything about. Check the whole message.',
      language: 'NO ANSWER: the catalog does not cover the language of this message.',
      expired: 'NO ANSWER: nothing was found, but the catalog has expired. Update it and check again.',
    },
    stage: {
      approach: 'first contact',
      trust: 'winning trust',
      hook: 'the bait',
      isolation: 'isolation',
      payment: 'payment',
      'follow-up': 'afterwards',
    },
    scripts: 'What it looks like',
    script: (title, stage, complete) => `${title} (stage: ${stage}${complete ? '' : '; not complete'})`,
    markedWords: 'Where it shows',
    morePlaces: (places) => (places === 1 ? '… and one more place' : `… and ${places} more places`),
    why: 'Why',
    whyNot: 'What speaks against fraud',
    source: ({ publisher, published }) => `Source: ${publisher}, ${published}`,
    sources: 'Sources',
    whereToRead: ({ publisher, title, published, url }) => `${publisher}, "${title}", ${published}: ${url}`,
    course: 'How the talk went (turns that changed something)',
    turn: (number, from, level, script, isFirst) =>
      `${number}. ${from}: ${level}${script ? `, ${script}` : ''}${isFirst ? ' (the first warning)' : ''}`,
    briefLevel: { danger: 'danger', caution: 'caution', 'no-match': 'no match', 'cannot-say': 'no answer' },
    next: 'What usually comes next',
    rebuttals: 'What they will say against this warning',
    advice: 'What to do',
    contacts: 'Whom to call',
    colon: ': ',
    footer: (catalog) =>
      `Judged on this machine with the catalog of ${catalog}. It can be wrong: when in doubt, ask somebody.`,
  },
  picture: {
    read: (name, { text, codes, confidence }) =>
      [
        `Read from ${name}, ${Math.round(confidence * 100)} % sure (letters may be wrong):`,
        ...(text === '' ? [] : text.split('\n').map((line) => `  ${line}`)),
        ...codes.map((code) => `  [${code.kind}] ${code.text}`),
        '\n',
      ].join('\n'),
    trouble: {
      'not-a-picture': (name) => `${name} is no picture, or a broken one. A PNG or JPEG file is expected.`,
      'type-not-taken': (name) => `${name} is of a type that is not read here. Save it as PNG or JPEG.`,
      'too-many-bytes': (name) => `${name} is too large: at most 20 MB are read. Cut it to the message.`,
      'too-many-pixels': (name) => `${name} is too large: at most 40 million pixels are read. Cut it to the message.`,
      'nothing-legible': (name) => `No text and no code could be read in ${name}. Type the words that matter.`,
      'files-missing': () => 'A file of the readers is missing. Install @fraud-free/readers again.',
      'not-supported': () => 'Pictures can not be read on this machine.',
      'reader-failed': (name) => `The reader gave up on ${name}. Cut it to the message, or type the words that matter.`,
      refused: () => 'This was not allowed.',
    },
    notInstalled: 'What reads pictures is not installed. Install @fraud-free/readers.',
    copied: (files, folder) => `${files} files were copied to ${folder}. A browser loads only what it needs:`,
    file: 'file',
    loaded: 'loaded',
    when: {
      always: 'with the first picture or voice',
      codes: 'with the first picture or look through the camera',
      text: 'with the first picture',
      english: 'with the first picture in English',
      old: 'instead, by processors without SIMD',
    },
  },
  explain: {
    how: 'How the verdict came about (what changes most comes first)',
    comma: ', ',
    level: { danger: 'danger', caution: 'caution', 'no-match': 'no match' },
    role: {
      identity: 'claims to be somebody',
      lure: 'promises something',
      demand: 'asks for something',
      pressure: 'presses',
      channel: 'moves the talk elsewhere',
      payment: 'wants money',
      'official-notice': 'speaks for a genuine notice',
      'fraud-warning': 'warns of fraud',
      quotation: 'quotes somebody',
    },
    part: {
      claim: 'a claim or a promise',
      asking: 'something that is asked for',
      pressure: 'pressure or a payment',
      'third-role': 'three different kinds of signs',
    },
    quote: (text, reads) => (reads === undefined ? `"${text}"` : `"${text}" (read as "${reads}")`),
    signal: ({ title, id, role, quotes, weight, without: { level, score } }) =>
      `${title}: ${quotes}; ${role}, weight ${weight} (${id}). Without it: ${en.explain.level[level]}, ${score.toFixed(2)}`,
    negated: (title, quotes) => `Not counted, because of a "do not" before it: ${title}: ${quotes}`,
    subjects: (quotes) => `Named after what it is about: ${quotes}`,
    withoutContext: ({ level, score }) =>
      `Without what speaks for a genuine message: ${en.explain.level[level]}, ${score.toFixed(2)}`,
    score: (reached, needed) => `a score of ${needed.toFixed(2)} (reached: ${reached.toFixed(2)})`,
    missing: (level, script, things) =>
      `For "${level}"${script === undefined ? '' : ` as "${script}"`} there is lacking: ${things}`,
  },
  scan: {
    progress: (percent, counts, perSecond, secondsLeft) =>
      `${percent} %, ${total(counts)} messages, ${perSecond}/s, danger ${counts.danger}, caution ${counts.caution}` +
      (secondsLeft === undefined ? '' : `, ${Math.ceil(secondsLeft)} s left`),
    summary: (counts) =>
      `${total(counts)} messages: danger ${counts.danger}, caution ${counts.caution}, no match ${counts['no-match']}, ` +
      `no answer ${counts['cannot-say']}, faulty ${counts.faulty}`,
    stopped: (out) =>
      out === undefined ? 'Stopped before the end.' : `Stopped before the end. To go on: the same call with --resume.`,
    noColumn: (file, wanted, found) =>
      `${file} has no column ${wanted.map((name) => `"${name}"`).join(' or ')}, only: ${found.join(', ')}. Name one with --column.`,
    unknownEnding: (file, known) => `${file} cannot be read: expected a file that ends with ${known.join(', ')}.`,
    nothingToRead: (paths) => `There is nothing to read in ${paths.join(', ')}.`,
    unfinished: (out, checkpoint) =>
      `A scan into ${out} is unfinished. Go on with --resume, or remove ${checkpoint} to begin anew.`,
    badCheckpoint: (checkpoint) => `${checkpoint} does not say how far a scan came. Remove it to begin anew.`,
    otherScan: (checkpoint, changed) =>
      `${checkpoint} belongs to another scan; what is different: ${changed.join(', ')}. Remove it to begin anew.`,
  },
  payment: {
    level: {
      danger: 'DANGER: people are defrauded in just this way. Please do not pay yet.',
      caution: 'CAUTION: there are warning signs. Check first, then decide.',
      'no-match':
        'NO MATCH: nothing known was found in what you told. That does not mean safe: if anything feels odd, ask somebody.',
      'cannot-say': 'NO ANSWER: there is no ground to say anything about this payment.',
    },
    cannotSay: {
      'too-little': 'NO ANSWER YET: too little was told. Answer one more question, and ask again.',
      expired: 'NO ANSWER: nothing was found, but the catalog has expired. Update it and check again.',
    },
    why: 'Why',
    noted: 'What was noticed',
    whyNot: 'What speaks against fraud',
    pause: (minutes) => `Wait first: ${minutes < 60 ? `${minutes} minutes` : `${minutes / 60} hours`}`,
    ask: 'A question to ask',
    call: 'Whom to call first',
    next: 'What would help to know (--tell FIELD=ANSWER)',
    faults: (faults) => ['The payment cannot be judged:', ...faults].join('\n  '),
    noJson: (path) => `${path} holds no JSON.`,
  },
  search: {
    title: (title, which) => `${title} (${which})`,
    nothing: (query) => `No script was found for "${query}".`,
  },
  evaluate: {
    catalog: (version) => `Catalog ${version}`,
    reliability:
      'Whether scores mean what they say (as if half of all messages were frauds and every source counted alike):',
    bySource: 'The same by source, frauds of all messages as they are:',
    knownColumns: (columns) => `its first line is expected to be “${columns}”.`,
    knownRow: (line) =>
      `line ${line}: expected a source, an id, danger or caution, a script (- for none), a day such as 2026-11-22, and why it is borne.`,
    knownTwice: (line, first) => `line ${line} is of the same message as line ${first}.`,
    newFalseAlarm: ({ source, id, level, script, name }) =>
      `${source} ${id} is ${level} (${script}), labelled benign: mend the rules, or look at it and add it to ${name}.`,
    noLongerFlagged: (name, line) => `${name}:${line}: no longer flagged: take the line out.`,
  },
  fit: {
    faultyLine: 'left out: no labelled message that can be judged',
    written: (files) =>
      `${files} ${files === 1 ? 'file' : 'files'} changed. Build the rules to judge with the new numbers.`,
    noScale: 'The scale of the score stays: the messages do not tell it.',
  },
  release: {
    noKeys: (folder) => `There is no folder of keys ${folder}. Make one with "fraud-free catalog keys ${folder}".`,
    noRole: (variable) =>
      `${variable} names no role. Expected: FRAUD_FREE_KEY_ROOT_1, …_TARGETS, …_SNAPSHOT or …_TIMESTAMP.`,
    keyExists: (path) => `${path} is there already and stays as it is. Name another folder.`,
    keysMade: (paths) =>
      ['Keys made, readable for you alone:', ...paths].join('\n  ') +
      '\nKeep the two of the root in two places and off the machine that serves the files; it needs only those of snapshot and timestamp.',
    published: (version, folder, until) =>
      `Catalog ${version} is in ${folder}, signed and verified. Renew it with "fraud-free catalog renew" before ${until}.`,
    changes: (paths) => `What changed, for people: ${paths.join(', ')}`,
    deltas: (shares) => `What differs from the releases before, in % of the whole catalog: ${shares.join(', ')}.`,
    urgent: (patches) =>
      ['Urgent patches in force:', ...patches.map(({ path, expires }) => `${path} until ${isoOf(expires)}`)].join(
        '\n  ',
      ),
    followed: (path, version, way) =>
      `${path} is catalog ${version}, ${way === undefined ? 'which is the newest' : way === 'delta' ? 'of which what differs was fetched' : 'fetched whole'}.`,
    skipped: (names) => `Left out, as this version does not know it (update it): ${names.join(', ')}`,
    urgentSigned: (name, folder, bytes) =>
      `Urgent patch ${name} (${bytes} bytes) is in ${folder}, signed and verified.`,
    urgentLifted: (name, folder) => `Urgent patch ${name} is in force no more; ${folder} is signed and verified.`,
    noPatch: (name) => `There is no urgent patch ${name} in force.`,
    patchExists: (name) => `There is an urgent patch ${name} already. Lift it first, or choose another --name.`,
    patchFaults: (file, report) => `${file} has faults, so nothing is signed:\n${report}`,
    noScriptIn: (file) =>
      `${file} is no script. Expected a file as rules/README.md describes it, with "id:" and "category:".`,
    renewed: (folder, until) => `${folder} is signed anew and verified. Renew it again before ${until}.`,
    offline: (path) => `To carry along: ${path}`,
    rootIs: (path) =>
      `Whoever takes the catalog from here has to be given this root once, by a way they trust: ${path}`,
    verified: (version, until) => `Verified: catalog ${version}, signed until ${until}.`,
    notVerified: (code, message) => `Not verified (${code}): ${message}`,
    notNewer: (version, published) =>
      `Catalog ${version} is not newer than ${published}, which was published already, and yet differs from it. Raise the version in catalog.yaml.`,
    noRepository: (folder) => `${folder} holds no repository: there is no metadata/1.root.json.`,
  },
  campaign: campaignEn,

  seal: sealEn,
  rules: {
    noScript: (id, near) => `There is no script "${id}". There are: ${near.join(', ')}.`,
    badId: (id) => `"${id}" is no id. Expected: small letters, digits and hyphens, such as fake-parcel-refund.`,
    noCategory: (id, known) => `There is no category "${id}". Expected: --category ${known.join('|')}`,
    exists: (path) => `${path} is there already and stays as it is. Ids are never used again: choose another.`,
    created: (paths, id) =>
      ['Written:', ...paths].join('\n  ') +
      `\nReplace every TODO in it. "fraud-free rules check" lists those that are left, "fraud-free rules test ${id}" shows it.`,
    draft: 'This script is a draft: the catalog does not judge with it. It is judged with here all the same.',
    hits: (count) => `${count} ${count === 1 ? 'message' : 'messages'} that must be found`,
    nearMisses: (count) => `${count} genuine ${count === 1 ? 'message' : 'messages'} that must not be found`,
    example: (id, language) => `── ${id} (${language})`,
    genuine: (why) => `Genuine because: ${why}`,
    kinds: {
      scripts: 'Scripts',
      signals: 'Signals',
      categories: 'Categories',
      advice: 'Advice',
      contacts: 'Contacts',
      procedures: 'Procedures',
      sources: 'Sources',
      questions: 'Questions',
      payments: 'Payments',
    },
    added: 'new',
    changed: 'changed',
    retired: 'retired',
    between: (before, after) => `From catalog ${before} to catalog ${after}`,
    same: 'Nothing that has an id differs.',
    corpus: (messages, newly, noLonger, other) =>
      `Of ${messages} messages ${newly} are newly flagged, ${noLonger} no longer, ${other} at another level.`,
    newly: 'newly flagged',
    noLonger: 'no longer flagged',
    otherLevel: 'another level',
    tombstone: (why, replacedBy) => (replacedBy === undefined ? why : `${why} Replaced by ${replacedBy}.`),
    withdrawn: (id, written, removed) =>
      [
        `"${id}" is withdrawn.`,
        'Written:',
        ...written.map((path) => `  ${path}`),
        'Gone:',
        ...removed.map((path) => `  ${path}`),
      ].join('\n') +
      '\nBuild the rules, and see what "fraud-free rules check" says of signals that nobody uses any more.',
    promotion: (id, from, to) =>
      to === undefined ? `${id} is ${from}; what it was asked for:` : `${id}: ${from} → ${to}`,
    criterion: {
      sound: 'faults in its file',
      hits: 'hits',
      'near-misses': 'near-misses',
      aliases: 'other names',
      question: 'questions of its own',
      sources: 'sources read more than two years ago',
      'found-first': 'hits that do not name it first',
      'no-false-alarm': 'genuine messages taken for it',
    },
    counted: (found, wanted) => `${found} (wanted: ${wanted})`,
    notMeasured: 'not measured; name genuine messages with --genuine',
    promoted: (id, to) => `${id} is ${to} now. Build the rules.`,
    formatted: (changed, files, onlyCheck) =>
      changed === 0
        ? `All ${files} files are in form.`
        : `${changed} of ${files} files ${onlyCheck ? 'are not in form. Run "fraud-free rules format".' : 'formatted.'}`,
    notFormatted: (path) => `${path} stays as it is: see what "fraud-free rules check" says of it.`,
    pages: (files, folder) => `${files} files written to ${folder}. Begin with index.html.`,
  },
  archive: {
    new: (id, url) => `new      ${id}  ${url}`,
    same: (id, url) => `same     ${id}  ${url}`,
    changed: (id, url) => `changed  ${id}  ${url}`,
    missed: (id, url, why) => `missed   ${id}  ${url} (${why})`,
    sum: (added, same, changed, missed) => `${added} new, ${same} the same, ${changed} changed, ${missed} missed.`,
    noSource: (id) => `sources.yaml has no “${id}”. Give --only the id of a source.`,
    noArchive: (path) =>
      `${path} was not written by "rules archive", or by a later version of it. Name another folder with --out.`,
  },
  quiz: {
    written: (questions, path) => `${questions} ${questions === 1 ? 'question' : 'questions'} written to ${path}.`,
    leftOut: (ids) => `Left out, since QTI has no such kind of question: ${ids.join(', ')}.`,
    preview: (url) => `The quiz is on ${url} and follows its file. Ctrl-C ends it.`,
    calendarTitle: 'Days to play the fraud quiz again',
    round: (number) => `Round ${number}:`,
    calendarFoot: 'Little and seldom keeps it fresh. In doubt, move no money and ask 96110.',
    calendarWritten: (path) => `The days are in ${path}, to be printed.`,
  },
  trouble: {
    cannotRead: (path, reason) => `Cannot read ${path}: ${reason}.`,
    notUtf8: (name) => `${name} is no UTF-8 text. Convert it to UTF-8 first.`,
    messageTooLong: (most) =>
      `The message is too long: at most ${most} UTF-16 units are judged. Check it part by part.`,
    notATalk: (reason) => `This is no talk: ${reason}`,
    inputIsOutput: (path) => `${path} is read and cannot be written at the same time. Name another file.`,
    cannotWrite: (path, reason) => `Cannot write ${path}: ${reason}.`,
    notInstalled: () =>
      'The catalog @fraud-free/rules cannot be loaded. Install it, build it with "fraud-free rules build", or name one with --catalog.',
    badCatalog: (path, faults) => [`${path} is no catalog that can be judged with:`, ...faults].join('\n  '),
    partial: (path, errors) =>
      `The rules of ${path} have ${errors} error(s); what is faulty is left out. See: fraud-free rules check`,
    noRulesFolder: (path) => `${path} is no folder of rules: it holds no catalog.yaml.`,
    noRulesFound: () =>
      'No folder of rules was found: neither here nor above is there a rules/catalog.yaml. Name the folder.',
    rulesHaveErrors: (path) => `Nothing was written: the rules of ${path} have errors.`,
  },
};
