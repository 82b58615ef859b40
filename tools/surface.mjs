import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';
import { htmlCustomData, webTypes } from './surface/editors.mjs';
import { frameworkTypes } from './surface/frameworks.mjs';
import { guideText } from './surface/guide.mjs';
import { makeManifest } from './surface/manifest.mjs';

/**
 * Writes beside the built elements what tells of them: the manifest, the data of editors, the types for frameworks,
 * and a guide for programs that write pages.
 */
export function writeSurface(folder = join(ROOT, 'packages/elements/dist')) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/elements/package.json'), 'utf8'));
  const { manifest, elements } = makeManifest();
  const json = (name, value) => writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  json('custom-elements.json', manifest);
  json('html-custom-data.json', htmlCustomData(elements));
  json('web-types.json', webTypes(elements, version));
  writeFileSync(join(folder, 'llms.txt'), guideText(elements, version));
  mkdirSync(join(folder, 'frameworks'), { recursive: true });
  for (const [name, text] of Object.entries(frameworkTypes(elements))) {
    writeFileSync(join(folder, `frameworks/${name}.d.ts`), text);
    writeFileSync(join(folder, `frameworks/${name}.js`), '// Types alone.\nexport {};\n');
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeSurface();
