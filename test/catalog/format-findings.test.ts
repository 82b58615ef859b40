import { formatFindings, type Finding } from '@fraud-free/catalog';
import { expect, it } from 'vitest';

const FINDING: Finding = {
  path: 'romance/romance.yaml',
  line: 12,
  column: 3,
  code: 'id-unknown',
  message: 'there is no advice “ask-famly”',
  expected: 'the id of advice that exists',
  example: 'ask-family',
  severity: 'error',
};

it('gives file, line, what is wrong, what was expected, an example, and a sum', () => {
  const { example: _, ...plain } = FINDING;
  expect(formatFindings([FINDING, { ...plain, line: 40, code: 'date', severity: 'warning' }])).toBe(
    `romance/romance.yaml:12:3 error id-unknown
  there is no advice “ask-famly”
  expected: the id of advice that exists
  example:  ask-family

romance/romance.yaml:40:3 warning date
  there is no advice “ask-famly”
  expected: the id of advice that exists

1 error, 1 warning in 1 file
`,
  );
});

it('says so when there are none', () => {
  expect(formatFindings([])).toBe('0 errors, 0 warnings\n');
});

it('counts files once', () => {
  const text = formatFindings([FINDING, FINDING, { ...FINDING, path: 'words.yaml' }]);
  expect(text).toContain('3 errors, 0 warnings in 2 files\n');
});
