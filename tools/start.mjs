import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';

// Everything that npm installs is imported only after it is there.
try {
  await ensureInstalled();
  console.log('Building …');
  const failed = await build();
  if (failed) throw new Error(`The build stopped at "${failed.name}".`);
  const { buildDemo } = await import('./demo-campaign.mjs');
  await buildDemo();
  const { serve } = await import('./serve.mjs');
  const { url } = await serve({ port: Number(process.env.PORT ?? 8080) });
  const lines = [
    `The community site is at ${url}`,
    `The elements, each with its states, are at ${url}docs/`,
    `A campaign, sealed, is at ${url}campaign/, and what to print of it at ${url}campaign/print/`,
  ];
  // What was asked for comes first.
  if (process.argv.includes('--docs')) lines.unshift(...lines.splice(1, 1));
  console.log(`\n${lines.join('\n')}\nStop it with Ctrl+C.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
