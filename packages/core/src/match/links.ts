import { byEnd, type Span } from './span.js';

/**
 * Links of a normalised text: with a scheme, with `www`, or a bare host name under a known ending.
 * Written out rather than as one pattern because host names invite backtracking; here each unit is read a fixed
 * number of times.
 *
 * @example
 * findLinks('请登录www.example.com/a办理'); // => [{ start: 3, end: 20 }]
 */
export function findLinks(text: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isLinkUnit(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isLinkUnit(text.charCodeAt(at))) at++;
    addLink(text.slice(start, at), start, found);
  }
  return found.sort(byEnd);
}

/** Printable ASCII but for what ends a link in running text: quotes, brackets, commas. */
function isLinkUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && !ENDS.has(unit);
}

const ENDS = new Set([...'"\'`<>()[]{}|,;^\\!*'].map((character) => character.charCodeAt(0)));

/** One run of link characters; what stands before `http` or `www` in it is not part of the link. */
function addLink(run: string, offset: number, found: Span[]): void {
  const scheme = firstOf(run, ['http', 'hxxp', 'www']);
  let start = Math.max(scheme, 0);
  let end = run.length;
  // What is before it is no ASCII: ԝԝԝ.example.com.
  while (scheme < 0 && run[start] === '.') start++;
  while (end > start && '.:?-_=&'.includes(run[end - 1]!)) end--;
  const link = run.slice(start, end);
  if (scheme < 0 ? hasKnownEnding(link) : link.length >= 8) found.push({ start: offset + start, end: offset + end });
}

function firstOf(run: string, needles: readonly string[]): number {
  const places = needles.map((needle) => run.indexOf(needle)).filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** A host name of two labels or more, the last one known, perhaps with a path; not an e-mail address. */
function hasKnownEnding(run: string): boolean {
  const path = run.search(/[/?#:]/);
  const host = path < 0 ? run : run.slice(0, path);
  if (host.length > 253 || host.includes('@')) return false;
  const labels = host.split('.');
  const ending = labels[labels.length - 1]!;
  return labels.length >= 2 && ENDINGS.has(ending) && labels.every((label) => /^[a-z0-9-]{1,63}$/.test(label));
}

/** Host name endings that are met in messages without a scheme. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'com cn net org gov edu top cc xyz vip club info biz shop site online store app fun pro ltd ink wang tech work live ' +
    'icu cyou buzz asia mobi name me io co tv ws us uk hk tw jp kr sg my in ru eu de fr au ca nz link click win bid loan ' +
    'men party review trade date racing download stream ly gd gg to tk ml ga cf gq pw la im one world today life group ' +
    'cloud space website press host email center company example'
  ).split(' '),
);
