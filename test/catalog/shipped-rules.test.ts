import { compileRules, formatFindings, readRules } from '@fraud-free/catalog';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const files = readRules(fileURLToPath(new URL('../../rules', import.meta.url)));
const { catalog, findings } = compileRules(files);

describe('the rules of this repository', () => {
  it('have no fault and no warning: every sentence is short, every signal is shown, every example judged as it says', () => {
    expect(formatFindings(findings)).toBe('0 errors, 0 warnings\n');
  });

  it('cover every category with a script of two stages or more', () => {
    const covered = new Set(catalog!.scripts.map(({ category }) => category));
    expect(catalog!.categories.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });
});
