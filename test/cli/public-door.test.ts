import { expect, it } from 'vitest';
import * as cli from '@fraud-free/cli';

it('the package exports these names', () => {
  expect(Object.keys(cli).sort()).toEqual(['CliError', 'FAULTY', 'FINE', 'WRONG_USE', 'main', 'processIo']);
});
