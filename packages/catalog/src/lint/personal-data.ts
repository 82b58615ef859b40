import type { Finding, Severity } from '../findings/finding.js';
import { walkTexts } from '../source/walk-texts.js';
import type { Lint } from './lint.js';

/** Numbers and addresses that may belong to somebody, in texts and examples. */
export const personalData: Lint = {
  name: 'personal-data',
  run(rules, report) {
    const hotlines = new Set(rules.contacts.map(({ value }) => value.number?.replaceAll(/\D/g, '')));
    for (const { text, ...place } of walkTexts(rules)) {
      for (const { code, message, expected, example, severity } of realThings(text, hotlines)) {
        report(place, { code, message, expected, example, severity });
      }
    }
  },
};

/** What is in a text that may belong to somebody; `hotlines` are the numbers that may be named. */
export function realThings(
  text: string,
  hotlines: ReadonlySet<string | undefined>,
): (Pick<Finding, 'code' | 'message' | 'expected' | 'severity'> & { readonly example: string })[] {
  return SHAPES.flatMap(({ pattern, isMadeUp, code, expected, example, severity = 'error' as Severity }) =>
    [...text.matchAll(pattern)].flatMap(([found]) => {
      const number = found.replaceAll(/\D/g, '');
      if (isMadeUp(pattern === DOMAIN ? found.toLowerCase() : number) || hotlines.has(number)) return [];
      return { code, message: `“${found}” may be real`, expected, example, severity };
    }),
  );
}

interface Shape {
  readonly code: string;
  readonly pattern: RegExp;
  /** Given the digits, or the address in lower case. */
  readonly isMadeUp: (found: string) => boolean;
  readonly expected: string;
  readonly example: string;
  readonly severity?: 'warning';
}

const DOMAIN = /(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9-])/g;

/** Endings of files and of sentences without a space behind them, not of addresses. */
const NO_DOMAIN = /\.(?:apk|ipa|exe|zip|rar|pdf|docx?|xlsx?|jpe?g|png|mp4)$/;

const SHAPES: readonly Shape[] = [
  {
    code: 'real-link',
    pattern: DOMAIN,
    isMadeUp: (found) =>
      NO_DOMAIN.test(found) || /(?:^|\.)(?:example\.(?:com|net|org|cn)|example|test|invalid)$/.test(found),
    expected:
      'an address kept for examples: example.com, .net, .org, .cn and what stands before them, or one under .example',
    example: 'http://bank.example.com/login',
  },
  {
    code: 'real-phone',
    pattern: /(?<!\d)(?:(?:\+|00)86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
    isMadeUp: (digits) => /(?:^|^86|^0086)138000000\d\d$/.test(digits),
    expected: 'a mobile number that is plainly made up',
    example: '13800000000',
  },
  {
    code: 'real-phone',
    pattern: /(?<!\d)(?:[48]00[ -]?\d{3}[ -]?\d{4}|0\d{2,3}[ -]\d{7,8})(?!\d)/g,
    isMadeUp: (digits) => /0{7}$/.test(digits),
    expected: 'a number whose last seven digits are zeros',
    example: '400-000-0000',
  },
  {
    code: 'real-phone',
    pattern: /(?<!\d)\+(?!86)\d[\d -]{7,15}\d(?!\d)|(?<![\d-])\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)/g,
    isMadeUp: (digits) =>
      /(?:555)?0{4,}$|555-?01\d\d$/.test(digits) || /^4420794600\d\d$|^447700900\d{3}$|^40000000000?$/.test(digits),
    expected: 'a number kept for fiction, such as 555-01xx',
    example: '+1 202-555-0100',
  },
  {
    code: 'real-card',
    pattern: /(?<!\d)\d{4}(?:[ -]?\d){10,15}(?!\d)/g,
    isMadeUp: (digits) => /0{8}|1234567890|^(\d)\1+$/.test(digits),
    expected: 'a card or identity number that is plainly made up: eight zeros in a row',
    example: '6200 0000 0000 0000',
  },
  {
    code: 'real-hotline',
    pattern: /(?<![\d.,])(?:955\d\d|100(?:86|10|99)|123(?:06|15|21|45|48|60|77))(?![\d.,]|\s?(?:元|块|万|yuan))/g,
    isMadeUp: () => false,
    expected: 'a hotline of contacts.yaml, or words for it: the number on the back of the card',
    example: '95xxx',
    severity: 'warning',
  },
];
