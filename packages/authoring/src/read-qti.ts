import { DOMParser, onErrorStopParsing, ParseError, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { fault, type Place, type RawItem, type RawQuiz } from './raw-quiz.js';
import type { ReadOptions, SourceFile } from './source-file.js';

/**
 * QTI 3: a content package, or the XML of one item. Read are choice, order and hottext interactions, with what `writeQti`
 * adds to them; of other programs' items the script must be told (`script`), and reasons are modal or inline feedback.
 */
export async function readQti({ path, bytes }: SourceFile, options: Required<ReadOptions>): Promise<RawQuiz> {
  const findings: RawQuiz['findings'][number][] = [];
  const documents: { name: string; root: Element }[] = [];
  for (const [name, text] of filesOf(path, bytes, (message) =>
    findings.push(fault(path, START, 'zip-syntax', message, 'a content package of QTI 3, or the XML of an item')),
  )) {
    const root = parse(text, (message) => findings.push(fault(name, START, 'xml-syntax', message, 'well-formed XML')));
    if (root) documents.push({ name, root });
  }
  const tests = documents.filter(({ root }) => root.localName === 'qti-assessment-test');
  const order = tests.flatMap(({ root }) =>
    all(root, 'qti-assessment-item-ref').map((ref) => ref.getAttribute('identifier')!),
  );
  const merged = new Map<string, { value: Record<string, unknown>; place: Place; rank: number }>();
  for (const { name, root } of documents.filter(({ root: one }) => one.localName === 'qti-assessment-item')) {
    const place = { line: root.lineNumber ?? 1, column: root.columnNumber ?? 1 };
    const item = itemOf(root, options);
    if (item === undefined) {
      const expected = 'a choice, order or hottext interaction';
      findings.push(fault(name, place, 'kind-unsupported', 'an interaction that a quiz does not have', expected));
      continue;
    }
    const id = item['id'] as string;
    const before = merged.get(id);
    const value = before ? merge(before.value, item) : item;
    merged.set(id, { value, place, rank: rankOf(root, order) });
  }
  const items = [...merged]
    .sort(([, one], [, other]) => one.rank - other.rank)
    .map(([, { value, place }]): RawItem => ({ value: withoutGaps(value), at: () => place }));
  const titles = tests
    .filter(({ root }) => !root.hasAttribute('data-fraud-free-untitled'))
    .map(({ root }) => [root.getAttribute('xml:lang') || options.lang, root.getAttribute('title') ?? '']);
  return {
    ...(tests[0] && { id: tests[0].root.getAttribute('identifier') }),
    ...(titles.length > 0 && { title: Object.fromEntries(titles) as unknown }),
    items,
    findings,
  };
}

const START: Place = { line: 1, column: 1 };

function filesOf(path: string, bytes: Uint8Array, fail: (message: string) => void): [string, string][] {
  if (!/\.zip$/i.test(path)) return [[path, new TextDecoder().decode(bytes)]];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.endsWith('.xml') && originalSize <= MOST_BYTES,
    });
    return Object.entries(files).map(([name, content]) => [`${path}/${name}`, strFromU8(content)]);
  } catch (error) {
    fail(`no zip file: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** An item of a quiz is a few kilobytes; a file that unpacks to more is none. */
const MOST_BYTES = 4 * 1024 * 1024;

function parse(text: string, fail: (message: string) => void): Element | undefined {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    return parser.parseFromString(text, 'application/xml').documentElement ?? undefined;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    fail(error.message);
    return undefined;
  }
}

const INTERACTIONS = {
  'qti-choice-interaction': 'choice',
  'qti-order-interaction': 'stage-order',
  'qti-hottext-interaction': 'mark-words',
} as const;

function itemOf(root: Element, { lang: usual, script }: Required<ReadOptions>): Record<string, unknown> | undefined {
  const [body] = all(root, 'qti-item-body');
  const names = Object.keys(INTERACTIONS) as (keyof typeof INTERACTIONS)[];
  const [interaction, second] = names.flatMap((name) => (body ? all(body, name) : []));
  if (!body || !interaction || second) return undefined;
  const lang = root.getAttribute('xml:lang') || usual;
  const ours = body.getAttribute('data-fraud-free-kind');
  const kind = ours ?? INTERACTIONS[interaction.localName as keyof typeof INTERACTIONS];
  const tidy = (text: string): string => (ours ? text : text.replaceAll(/\s+/g, ' ').trim());
  const said = (text: string | undefined): Record<string, string> | undefined =>
    text === undefined || tidy(text) === '' ? undefined : { [lang]: tidy(text) };

  const right = rightOf(root);
  const reasons = new Map(
    all(root, 'qti-modal-feedback').map((one) => [one.getAttribute('identifier'), paragraphs(one)]),
  );
  const choices = [...all(interaction, 'qti-simple-choice'), ...all(interaction, 'qti-hottext')];
  const [prompt] = all(interaction, 'qti-prompt');
  const [message] = all(body, 'blockquote');
  const texts = {
    ask: said(prompt?.textContent ?? undefined),
    text: said(message && paragraphs(message)),
    why: said(reasons.get('WHY')),
  };
  const common = {
    id: idOf(root.getAttribute('identifier') ?? ''),
    kind,
    script: body.getAttribute('data-fraud-free-script') ?? script,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
  };
  if (kind === 'fraud-or-real') return { ...common, truth: right.includes('FRAUD') ? 'fraud' : 'real' };
  const options: Record<number, unknown> = {};
  const ids = kind === 'stage-order' && !ours ? right : choices.map((one) => one.getAttribute('identifier')!);
  for (const choice of choices) {
    const id = choice.getAttribute('identifier')!;
    const inline = all(choice, 'qti-feedback-inline')
      .map(({ textContent }) => textContent ?? '')
      .join(' ');
    const why = said(reasons.get(id) ?? inline);
    const text = said(ownText(choice)) ?? { [lang]: '' };
    // A place of its own in every language: ours are numbered.
    const place = /^C(\d+)$/.test(id) && ours ? Number(id.slice(1)) : ids.indexOf(id);
    options[place] = { text, right: right.includes(id), ...(why && { why }) };
  }
  return { ...common, options };
}

function rightOf(root: Element): string[] {
  const [declaration] = all(root, 'qti-response-declaration');
  if (!declaration) return [];
  const mapped = all(declaration, 'qti-map-entry')
    .filter((entry) => Number(entry.getAttribute('mapped-value')) > 0)
    .map((entry) => entry.getAttribute('map-key')!);
  const correct = all(declaration, 'qti-value').map(({ textContent }) => (textContent ?? '').trim());
  return [...new Set([...correct, ...mapped])];
}

/** Text of a choice without the feedback inside it. */
function ownText(choice: Element): string {
  return Array.from(choice.childNodes)
    .filter((node) => node.nodeName !== 'qti-feedback-inline')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

/** A paragraph is a line. */
function paragraphs(element: Element): string {
  const lines = all(element, 'p').map(({ textContent }) => textContent ?? '');
  return lines.length > 0 ? lines.join('\n') : (element.textContent ?? '');
}

function idOf(identifier: string): string {
  return (
    identifier
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? identifier
  );
}

/** The same item in two languages: texts are put together, by their places. */
function merge(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const both: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const before = both[key];
    both[key] = isMap(value) && isMap(before) ? merge(before, value) : value;
  }
  return both;
}

/** Options by their places as a list. */
function withoutGaps({ options, ...rest }: Record<string, unknown>): Record<string, unknown> {
  if (!isMap(options)) return rest;
  const places = Object.keys(options).sort((a, b) => Number(a) - Number(b));
  return { ...rest, options: places.map((place) => options[place]) };
}

/** Our own say their place, since no test of one language need name all; others stand as their test has them. */
function rankOf(root: Element, order: readonly string[]): number {
  const own = all(root, 'qti-item-body')[0]?.getAttribute('data-fraud-free-place');
  const place = order.indexOf(root.getAttribute('identifier') ?? '');
  return own ? Number(own) : place < 0 ? order.length : place;
}

function all(root: Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS('*', name));
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
