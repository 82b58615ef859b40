/**
 * The file of this repository that a page of the examples has beside its own by this name, as a site's owner would copy
 * it there; undefined where it has none.
 *
 * @example
 * besidePage('fraud-free.js'); // => 'packages/elements/dist/fraud-free.js'
 */
export function besidePage(name) {
  if (/^fraud-free[\w-]*\.(?:css|js(?:on|\.map)?)$/.test(name)) return `packages/elements/dist/${name}`;
  return name === 'page.css' ? 'packages/campaign/assets/page.css' : undefined;
}
