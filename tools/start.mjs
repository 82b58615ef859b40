import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';

// Everything that npm installs is imported only after it is there.
try {
  await ensureInstalled();
  console.log('Building …');
  const failed = await build();
  if (failed) throw new Error(`The build stopped at "${failed.name}".`);
  const { serve } = await import('./serve.mjs');
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) });
  console.log(`\nThe community site is at ${url}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
