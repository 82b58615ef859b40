import { main } from './main.js';
import { processIo } from './process-io.js';

// Not process.exit(): what is still on its way to a pipe would be cut off.
process.exitCode = await main(processIo());
