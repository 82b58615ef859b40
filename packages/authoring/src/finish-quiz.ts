import { validate, type Finding, type SchemaFault } from '@fraud-free/catalog/source';
import { ITEM_KINDS, QUIZ_FORMAT, quizFaults, type QuizFile, type QuizItem } from '@fraud-free/quiz';
import { fault, type Place, type RawItem, type RawQuiz } from './raw-quiz.js';
import { ITEM_SCHEMA } from './schema.js';

/** Makes a quiz of what was read: texts get their language, every question is checked; faulty ones are left out. */
export function finishQuiz(
  raw: RawQuiz,
  path: string,
  { lang, script }: { readonly lang: string; readonly script: string },
): {
  quiz?: QuizFile;
  findings: Finding[];
  placeOf: (item: string, path?: readonly (string | number)[]) => Place;
} {
  const findings: Finding[] = [];
  const places = new Map<string, RawItem>();
  const language = typeof raw.lang === 'string' ? raw.lang : lang;
  const items: QuizItem[] = [];
  for (const item of raw.items) {
    const value = withUnsaid(item.value, script);
    const faults = itemFindings(value, item, path, language);
    findings.push(...faults);
    if (faults.length > 0) continue;
    const whole = withLanguage(value, language) as QuizItem;
    const twice = places.get(whole.id);
    if (twice !== undefined) {
      const message = `the id “${whole.id}” stands on line ${twice.at([]).line} already`;
      findings.push(fault(path, item.at(['id']), 'id-twice', message, 'an id that no other question has'));
      continue;
    }
    places.set(whole.id, item);
    items.push(whole);
  }
  if (raw.items.length === 0 && raw.findings.length === 0) {
    findings.push(fault(path, START, 'quiz-empty', 'there is no question in it', 'one question at least'));
  }
  const name = (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/i, '');
  const quiz: QuizFile = {
    format: QUIZ_FORMAT,
    id: typeof raw.id === 'string' && raw.id !== '' ? raw.id : name,
    title: (withLanguage({ title: raw.title ?? name }, language) as { title: QuizFile['title'] }).title,
    items,
  };
  return {
    ...(items.length > 0 && { quiz }),
    findings,
    placeOf: (item, within = []) => places.get(item)?.at(within) ?? START,
  };
}

const START: Place = { line: 1, column: 1 };

/** What need not be said: the script, where one is given for all, and that an option is wrong, or a step right. */
function withUnsaid(value: unknown, script: string): unknown {
  if (!isMap(value)) return value;
  const { kind, options } = value;
  return {
    ...value,
    ...(script !== '' && !value['script'] && { script }),
    ...(Array.isArray(options) && {
      options: options.map((option: unknown) =>
        isMap(option) ? { right: kind === 'stage-order', ...option } : option,
      ),
    }),
  };
}

function itemFindings(value: unknown, item: RawItem, path: string, lang: string): Finding[] {
  const unlike = validate(ITEM_SCHEMA, value, 'this question');
  const told = unlike.map(({ path: at, message, expected }) =>
    fault(path, item.at(at), 'question-form', message, expected),
  );
  // What a question of no known kind lacks cannot be said.
  if (!isMap(value) || !isKind(value['kind'])) return told;
  const whole = { format: QUIZ_FORMAT, id: 'x', title: {}, items: [withLanguage(value, lang)] };
  const incomplete = quizFaults(whole).flatMap((found) => {
    const [, at = '', expected = ''] = /^items\[0\]\.(.*?): expected (.*)$/s.exec(found) ?? [];
    const steps = at
      .split(/[.[\]]+/)
      .filter(Boolean)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    if (unlike.some((fault) => isSame(fault, steps))) return [];
    const lacks = steps.reduce<unknown>((within, step) => (within as Fields | undefined)?.[step], value) === undefined;
    const message = lacks ? `“${at}” is missing in this question` : `“${at}” is not as it should be`;
    return fault(path, item.at(steps), 'question-incomplete', message, expected);
  });
  return [...told, ...incomplete];
}

function isKind(kind: unknown): boolean {
  return (ITEM_KINDS as readonly unknown[]).includes(kind);
}

/** Whether a fault of form tells already what is amiss at this place, inside it, or that it is missing. */
function isSame({ path, missing }: SchemaFault, steps: readonly (string | number)[]): boolean {
  const at = missing === undefined ? path : [...path, missing];
  return steps.every((step, index) => at[index] === step);
}

/** Texts without a language are in that of the file. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'ask', 'text', 'why', 'says', 'leadsTo']);

function withLanguage(value: unknown, lang: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withLanguage(one, lang));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      TEXTS.has(key) ? (typeof inside === 'string' ? { [lang]: inside } : inside) : withLanguage(inside, lang),
    ]),
  );
}

type Fields = Readonly<Record<string | number, unknown>>;

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
