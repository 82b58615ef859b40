import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { ROOT } from './run.mjs';

/**
 * What a page's own build makes of a script with this code, for production.
 *
 * @param code what the page's one script says
 * @param options `external`: what is left out; `plugins`: what else the build does; `output`: how Rollup writes it
 * @returns Rollup's files, that of the script first
 */
export async function pageBundle(code, { external = [], plugins = [], output = { format: 'es' } } = {}) {
  const page = {
    name: 'page',
    resolveId: (id) => (id === 'page' ? id : null),
    load: (id) => (id === 'page' ? code : null),
  };
  const bundle = await rollup({
    input: 'page',
    external,
    context: 'globalThis',
    plugins: [page, nodeResolve({ browser: true, exportConditions: ['production'], rootDir: ROOT }), ...plugins],
  });
  const written = await bundle.generate(output);
  await bundle.close();
  return written.output;
}
