import { pathToFileURL } from 'node:url';
import { run } from './run.mjs';

/**
 * The steps of a build, in their order. Our own command compiles the rules, so it comes before them; the bundle holds
 * them, so it comes after, and so do the pages that show it.
 */
export const BUILD_STEPS = [
  { name: 'types and modules', program: 'tsc', args: ['-b'] },
  { name: 'what is known of the elements', program: 'tools/surface.mjs', args: [] },
  { name: 'rules without a fault', program: 'packages/cli/bin/fraud-free.js', args: ['rules', 'check'] },
  { name: 'catalog', program: 'packages/cli/bin/fraud-free.js', args: ['rules', 'build'] },
  { name: 'bundle', program: 'rollup', args: ['--config', '--silent'] },
  { name: 'examples in frameworks', program: 'tools/examples.mjs', args: [] },
  { name: 'documentation of the elements', program: 'examples/docs/build.mjs', args: [] },
];

/** Runs the steps up to the first that fails; resolves to that one, or to undefined. */
export async function build() {
  for (const step of BUILD_STEPS) if ((await run(step.program, step.args)) !== 0) return step;
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const failed = await build();
  if (failed) console.error(`The build stopped at "${failed.name}".`);
  process.exitCode = failed ? 1 : 0;
}
