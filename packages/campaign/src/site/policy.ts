/**
 * What a page may do: run and load what lies on its own site, and nothing else. Lit makes its templates under a policy of its
 * own, and the site names its service worker under one.
 */
export const CONTENT_POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html fraud-free-site',
].join('; ');

/** What only a header can say comes on top: that nobody may put these pages into a frame of theirs. */
const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', `${CONTENT_POLICY}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'geolocation=(), payment=(), usb=()'],
];

/** For hosts that read a file `_headers`. */
export function headersFile(): string {
  const lines = HEADERS.map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join('\n')}\n  Cache-Control: no-cache\n`;
}

/** The same for nginx, to be included in a `server` or a `location`. */
export function nginxFile(): string {
  const lines = [...HEADERS, ['Cache-Control', 'no-cache'] as const].map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return `# include this in the "location" of the site\n${lines.join('\n')}\ntypes { application/manifest+json webmanifest; }\n`;
}
