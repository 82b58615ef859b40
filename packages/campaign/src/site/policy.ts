/**
 * What a page may do: run and load what lies on its own site, and nothing else. Lit makes its templates under a policy of its
 * own, and the site names its service worker under one.
 *
 * @param store where results of quizzes go, on the pages that send them
 */
export function contentPolicy(store?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    `connect-src 'self'${store === undefined ? '' : ` ${new URL(store).origin}`}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html fraud-free-site',
  ].join('; ');
}

/** What only a header can say comes on top: that nobody may put these pages into a frame of theirs. */
const headers = (store?: string): (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', `${contentPolicy(store)}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'geolocation=(), payment=(), usb=()'],
];

/** For hosts that read a file `_headers`. */
export function headersFile(store?: string): string {
  const lines = headers(store).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n  Cache-Control: no-cache\n`;
}

/** The same for nginx, to be included in a `server` or a `location`. */
export function nginxFile(store?: string): string {
  const lines = [...headers(store), ['Cache-Control', 'no-cache'] as const].map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# include this in the "location" of the site\n${lines.join('\n')}\ntypes { application/manifest+json webmanifest; }\n`;
}
