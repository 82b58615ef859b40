import { transform } from 'esbuild';

/** The oldest browser that the built files are for: what phones of 2019 have in their apps. */
export const OLDEST = { name: 'Chromium 66', target: ['chrome66', 'es2018'], ecmaVersion: 2018 };

/** Steps of rollup for it: younger properties of style are written in the old way, then younger syntax. */
export const forOldBrowsers = () => [
  {
    name: 'styles-for-old-browsers',
    transform(code, id) {
      return /[\\/]styles[\\/]|\.styles\.(?:ts|js)$/.test(id) ? { code: oldStyles(code), map: null } : null;
    },
  },
  {
    name: 'syntax-for-old-browsers',
    async renderChunk(code) {
      const { code: lowered, map } = await transform(code, {
        target: OLDEST.target,
        format: 'esm',
        charset: 'utf8',
        legalComments: 'inline',
        sourcemap: true,
      });
      return { code: lowered, map };
    },
  },
];

/**
 * Text runs in rows on every page that our elements stand on, so that the start of a block is its top; and what is the
 * same on both sides needs no direction. Both have old names.
 *
 * @example
 * oldStyles('margin-block-start: 1em;'); // => 'margin-top: 1em;'
 */
export function oldStyles(css) {
  return css.replace(
    /\b(margin|padding|inset)-(block-start|block-end|block|inline)( *):([^;{}]*);/g,
    (whole, kind, side, space, value) => {
      const name = (edge) => (kind === 'inset' ? edge : `${kind}-${edge}`);
      const edges = EDGES[side];
      // Two values with a space between them are two sides; one with a function in it may hold spaces, too.
      const values = edges.length === 1 ? [value] : value.includes('(') ? [value] : value.trim().split(/\s+/);
      if (values.length > 2 || (values.length === 2 && side === 'inline')) return whole;
      return edges.map((edge, i) => `${name(edge)}${space}: ${(values[i] ?? values[0]).trim()};`).join(' ');
    },
  );
}

const EDGES = {
  'block-start': ['top'],
  'block-end': ['bottom'],
  block: ['top', 'bottom'],
  inline: ['left', 'right'],
};
