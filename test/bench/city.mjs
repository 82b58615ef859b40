import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeCity } from '../support/made-city.mjs';

// What `campaign build` takes for a whole city: `node test/bench/city.mjs`. Each size runs in a process of its own; the
// processor time that a building takes beyond those of the size before must not grow.

const SIZES = [5_000, 10_000, 20_000];
const COMMAND = new URL('../../packages/cli/bin/fraud-free.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'city-'));
let before;
for (const buildings of SIZES) {
  const own = join(folder, String(buildings));
  mkdirSync(own);
  const size = { communities: buildings / 100, gridsEach: 10, buildingsEach: 10 };
  writeFileSync(join(own, 'campaign.yaml'), madeCity(size));
  const script = `process.argv.push('campaign', 'build', ${JSON.stringify(own)});
    process.on('exit', () => console.error(JSON.stringify({ kib: process.resourceUsage().maxRSS, ...process.cpuUsage() })));
    await import(${JSON.stringify(COMMAND)});`;
  const begin = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '-'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - begin) / 1000;
  const { kib, user, system } = JSON.parse(stderr.trim().split('\n').at(-1));
  const seconds = (user + system) / 1e6;
  const each = before && (1000 * (seconds - before.seconds)) / (buildings - before.buildings);
  const more = each === undefined ? '' : `, ${each.toFixed(2)} ms for each building more`;
  console.log(
    `${buildings} buildings: ${wall.toFixed(1)} s, ${seconds.toFixed(1)} s of processor, ${Math.round(kib / 1024)} MiB${more}`,
  );
  before = { seconds, buildings };
}
rmSync(folder, { recursive: true, force: true });
