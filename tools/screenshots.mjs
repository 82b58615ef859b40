import { run } from './run.mjs';

// All forty screenshots of test/readers, where `npm test` reads eight: two minutes, and the figures of packages/readers.
process.exitCode = await run('vitest', ['run', 'test/readers/screenshots.test.ts'], { SCREENSHOTS: 'all' });
