/**
 * Where tests and the bundle find a package's source, so that neither ever runs on a stale build.
 * Only the compiled rules have no source to run on.
 *
 * @example
 * sourceOf('@fraud-free/core/search'); // => 'packages/core/src/search/search.ts'
 * sourceOf('lit'); // => undefined
 */
export function sourceOf(specifier) {
  const [, name, subpath = ''] = /^@fraud-free\/([a-z]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  if (name === 'rules')
    return `rules/dist/${subpath === '' ? 'index.js' : SCRIPTS.has(subpath) ? `${subpath}.js` : subpath}`;
  return `packages/${name}/src/${SUBPATHS[`${name}/${subpath}`] ?? fileOf(subpath)}`;
}

/** Of the compiled rules. */
const SCRIPTS = new Set(['search', 'zh-Hant']);

/** Entries whose name is not the path of their file. */
const SUBPATHS = { 'core/search': 'search/search.ts', 'core/talk': 'conversation/parse-talk.ts' };

function fileOf(subpath) {
  if (subpath === '') return 'index.ts';
  return subpath.endsWith('.js') ? subpath.replace(/\.js$/, '.ts') : `${subpath}.ts`;
}
