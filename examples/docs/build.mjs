import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeManifest } from '../../tools/surface/manifest.mjs';
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
  const elements = `${ROOT}packages/elements/dist/`;
  for (const name of JSON.parse(readFileSync(`${elements}fraud-free.json`, 'utf8')))
    cpSync(elements + name, out + name);
  writeFileSync(`${out}index.html`, indexPage(all));
  for (const [tag, element] of all) writeFileSync(`${out}${tag}.html`, elementPage(tag, element, all));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) buildDocs();
