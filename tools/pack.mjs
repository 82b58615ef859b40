import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * Packs the packages as npm would publish them into `.cache/release`, and lists in `sbom.json` beside them, as CycloneDX, all that
 * somebody gets who installs them on a system like this one. It is asked of an installation, since in this folder npm leaves
 * out what our own tests use, too.
 */
const folder = join(ROOT, '.cache/release');
const user = join(folder, 'user');
rmSync(folder, { recursive: true, force: true });
mkdirSync(user, { recursive: true });
npm(ROOT, 'pack', '--workspaces', '--silent', '--ignore-scripts', '--pack-destination', folder);
const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
writeFileSync(join(user, 'package.json'), JSON.stringify({ name: 'fraud-free', version, private: true }));
npm(user, 'install', '--prefer-offline', '--no-audit', '--no-fund', ...tarballs.map((name) => join('..', name)));
const sbom = npm(user, 'sbom', '--sbom-format', 'cyclonedx');
writeFileSync(join(folder, 'sbom.json'), sbom);
rmSync(user, { recursive: true });
console.log(
  `${tarballs.length} packages and sbom.json, which names ${JSON.parse(sbom).components.length}, in ${folder}`,
);

function npm(cwd, ...args) {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });
}
