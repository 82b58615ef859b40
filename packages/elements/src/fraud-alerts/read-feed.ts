import { isObject, textAt, timeAt, urlAt, type Fields } from '../loading/fields.js';

/** How much an alert weighs, the gravest first. */
export const SEVERITIES = ['severe', 'moderate', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an alert does: it is new, it brings another up to date, it takes one back, or it says that one is over. */
export type AlertKind = 'new' | 'update' | 'cancel' | 'all-clear';

/** One alert as it is shown. Times in milliseconds since 1970. */
export interface FeedAlert {
  readonly id: string;
  readonly kind: AlertKind;
  readonly title: string;
  readonly text: string;
  readonly severity: Severity;
  /** Where it holds, in words: a street, a district. */
  readonly area?: string;
  readonly published?: number;
  readonly modified?: number;
  /** Id of a script of the catalog. */
  readonly script?: string;
  readonly url?: string;
}

/** A feed as it is shown. */
export interface AlertFeed {
  readonly title: string;
  /** The gravest first, then the newest; alerts that are over or taken back come last. */
  readonly alerts: readonly FeedAlert[];
  /** When the publisher last said anything, if only that there is nothing new. */
  readonly updated?: number;
  /** Who answers for it. */
  readonly issuer?: string;
  /** Entries that could not be read, and were left out. */
  readonly unread: number;
}

/**
 * Reads a subset of [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/): `version`, `title`, `authors[].name`, and of
 * each item `id`, `title`, `content_text` or `summary`, `url`, `date_published`, `date_modified`. What a feed of
 * alerts says more stands under `_fraud_free`, as the format has it for extensions:
 *
 * ```
 * feed  { updated }                                            when it was last looked after
 * item  { kind, severity, area, script, replaces: [id], expires }
 * ```
 *
 * `replaces` names alerts that an update, a cancellation or an all-clear takes the place of; they are shown no more.
 * An alert past its `expires` is shown no more, either. Unknown members are passed over.
 *
 * @returns undefined for what is no such feed
 */
export function readFeed(json: unknown, now: number): AlertFeed | undefined {
  if (!isObject(json) || !Array.isArray(json['items'])) return undefined;
  if (typeof json['version'] !== 'string' || !json['version'].startsWith('https://jsonfeed.org/version/1'))
    return undefined;
  const read = json['items'].slice(0, MOST_ITEMS).map(readItem);
  const items = read.filter((item) => item !== undefined);
  const replaced = new Set(items.flatMap(({ replaces }) => replaces));
  const alerts = items
    .filter(({ alert, expires }) => !replaced.has(alert.id) && !(expires !== undefined && expires <= now))
    .map(({ alert }) => alert)
    .sort((a, b) => rank(a) - rank(b) || (timeOf(b) ?? 0) - (timeOf(a) ?? 0));
  const extra = extensionOf(json);
  const times = [timeAt(extra['updated']), ...items.map(({ alert }) => timeOf(alert))].filter(
    (time) => time !== undefined && time <= now + CLOCKS_DIFFER,
  ) as number[];
  const issuer = authorOf(json);
  return {
    title: textAt(json['title']) ?? '',
    alerts,
    ...(times.length > 0 && { updated: Math.max(...times) }),
    ...(issuer !== undefined && { issuer }),
    unread: read.length - items.length,
  };
}

/** When an alert was last changed. */
export const timeOf = ({ modified, published }: FeedAlert): number | undefined => modified ?? published;

const MOST_ITEMS = 200;
const CLOCKS_DIFFER = 10 * 60_000;

/** What holds comes first, by its weight. */
function rank({ kind, severity }: FeedAlert): number {
  return (kind === 'cancel' || kind === 'all-clear' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(severity);
}

interface Item {
  readonly alert: FeedAlert;
  readonly replaces: readonly string[];
  readonly expires: number | undefined;
}

function readItem(item: unknown): Item | undefined {
  if (!isObject(item)) return undefined;
  const id = typeof item['id'] === 'number' ? String(item['id']) : textAt(item['id']);
  const text = textAt(item['content_text']) ?? textAt(item['summary']);
  if (id === undefined || text === undefined) return undefined;
  const extra = extensionOf(item);
  const optional = {
    area: textAt(extra['area']),
    published: timeAt(item['date_published']),
    modified: timeAt(item['date_modified']),
    script: textAt(extra['script']),
    url: urlAt(item['url']),
  };
  return {
    alert: {
      id,
      kind: KINDS.find((kind) => kind === extra['kind']) ?? 'new',
      title: textAt(item['title']) ?? '',
      text,
      severity: SEVERITIES.find((severity) => severity === extra['severity']) ?? 'moderate',
      ...(Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) as object),
    },
    replaces: Array.isArray(extra['replaces']) ? extra['replaces'].filter((one) => typeof one === 'string') : [],
    expires: timeAt(extra['expires']),
  };
}

const KINDS: readonly AlertKind[] = ['new', 'update', 'cancel', 'all-clear'];

function authorOf({ authors, author }: Fields): string | undefined {
  const first: unknown = Array.isArray(authors) ? authors[0] : author;
  return isObject(first) ? textAt(first['name']) : undefined;
}

function extensionOf(object: Fields): Fields {
  return isObject(object['_fraud_free']) ? object['_fraud_free'] : {};
}
