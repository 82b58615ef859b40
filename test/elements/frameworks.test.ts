import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/sources.js';

/*
 * Each framework's own checker reads a template that is right and one in which every element is wrong once, against the
 * package as it was built.
 */
const FRAMEWORKS = [
  { name: 'html', extension: 'ts', program: 'typescript/bin/tsc' },
  { name: 'react', extension: 'tsx', program: 'typescript/bin/tsc' },
  { name: 'react-18', extension: 'tsx', program: 'typescript/bin/tsc' },
  { name: 'vue', extension: 'vue', program: 'vue-tsc/bin/vue-tsc.js' },
  { name: 'svelte', extension: 'svelte', program: 'svelte-check/bin/svelte-check' },
] as const;

/** Examples with types of their own. */
const EXAMPLES = [
  { name: 'react', program: 'typescript/bin/tsc' },
  { name: 'vue', program: 'vue-tsc/bin/vue-tsc.js' },
] as const;

const FOLDER = 'test/elements/frameworks';

/** `right.vue:19` for each line that a checker finds fault with. */
function faults(folder: string, program: string): string[] {
  const args = program.startsWith('svelte')
    ? ['--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine']
    : ['-p', folder, '--pretty', 'false'];
  const { stdout, error } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (error) throw error;
  const found = stdout.matchAll(/([\w.-]+)\((\d+),\d+\): error|ERROR "([^"]+)" (\d+):/g);
  return [...new Set([...found].map(([, file, line, other, at]) => `${file ?? other}:${line ?? at}`))];
}

/** Lines of a text in which something of an element stands, from 1. */
const linesWithElements = (text: string): number[] =>
  text.split('\n').flatMap((line, i) => (/<fraud-|'fraud-/.test(line) ? [i + 1] : []));

describe.each(FRAMEWORKS)('types for $name', ({ name, extension, program }) => {
  it('let pass what is right, and find what is wrong', { timeout: 120_000 }, () => {
    const wrong = linesWithElements(textOf(`${FOLDER}/${name}/wrong.${extension}`));
    expect(wrong.length).toBeGreaterThanOrEqual(5);
    expect(faults(`${FOLDER}/${name}`, program)).toEqual(wrong.map((line) => `wrong.${extension}:${line}`));
  });
});

it.each(EXAMPLES)('the example in $name has the right types', { timeout: 120_000 }, ({ name, program }) => {
  expect(faults(`examples/${name}`, program)).toEqual([]);
});
