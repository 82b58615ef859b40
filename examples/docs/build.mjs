import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeManifest } from '../../tools/surface/manifest.mjs';
import { besidePage } from '../../tools/beside-page.mjs';
import { elementPage, indexPage } from './pages.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes the documentation into `dist`: plain files, which any host of files may serve. */
export function buildDocs() {
  const out = `${HERE}dist/`;
  const all = Object.entries(makeManifest().elements);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  for (const name of ['docs.css', 'docs.js', 'files.js', 'states.js']) cpSync(HERE + name, out + name);
  for (const name of ['community.css', 'icon.svg', 'settings.js'])
    cpSync(`${ROOT}examples/community-site/${name}`, out + name);
  const bundle = JSON.parse(readFileSync(`${ROOT}packages/elements/dist/fraud-free.json`, 'utf8'));
  for (const name of ['page.css', ...bundle]) cpSync(ROOT + besidePage(name), out + name);
  writeFileSync(`${out}index.html`, indexPage(all));
  for (const [tag, element] of all) writeFileSync(`${out}${tag}.html`, elementPage(tag, element, all));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) buildDocs();
