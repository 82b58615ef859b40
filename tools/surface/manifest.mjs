import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { ROOT } from '../run.mjs';

const PACKAGE = join(ROOT, 'packages/elements');

/** What every element takes from the page, whether or not its own comment says what it does with it. */
const SHARED_PROPERTIES = { font: 'Font families.', radius: 'Roundness of corners.' };

/**
 * The custom-elements manifest of the elements, from their sources: what a class and the comment above it say, without
 * what is private, and with the measures and colours that all elements share.
 *
 * @returns the manifest as the schema of `custom-elements-manifest` 1.0.0 has it, and the elements in it by their tag
 * @example
 * makeManifest().elements['fraud-check'].attributes.map(({ name }) => name); // => ['receive', 'elder', 'lang']
 */
export function makeManifest() {
  const tags = tagNames();
  const files = sourceFiles().filter((file) => tags.has(file) || /(?:^|-)events?\.ts$/.test(basename(file)));
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(PACKAGE, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const elements = {};
  for (const module of manifest.modules) {
    const tag = tags.get(module.path);
    module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
    module.exports = module.exports.filter(({ name }) => module.declarations.some((own) => own.name === name));
    for (const declaration of module.declarations) {
      if (tag !== undefined && declaration.customElement) elements[tag] = tidyElement(declaration, tag);
      else tidyClass(declaration);
    }
    if (tag !== undefined) {
      const [{ name }] = module.declarations.filter(({ customElement }) => customElement);
      module.exports.push({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name, module: built(module.path) },
      });
    }
    for (const each of module.exports) each.declaration.module = built(each.declaration.module);
    module.path = built(module.path);
  }
  return { manifest, elements };
}

/** Sources of elements by their path in the package, with the tag that their `define.ts` registers. */
function tagNames() {
  const defining = sourceFiles().filter((file) => basename(file) === 'define.ts' && dirname(file) !== 'src');
  return new Map(
    defining.map((file) => {
      const [, tag] = /defineElement\('([\w-]+)'/.exec(readFileSync(join(PACKAGE, file), 'utf8'));
      return [`${dirname(file)}/${basename(dirname(file))}.ts`, tag];
    }),
  );
}

function sourceFiles() {
  return readdirSync(join(PACKAGE, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
}

const built = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

function tidyElement(declaration, tag) {
  tidyClass(declaration);
  declaration.tagName = tag;
  const { summary, description, attributes, status, since } = commentOf(declaration.name);
  declaration.summary = summary;
  // As Shoelace and those after it write them: no part of the schema, and known to tools all the same.
  declaration.status = status;
  declaration.since = since;
  declaration.description = description;
  // Those that the comment tells of, not what the analyzer takes for a name where one is made.
  declaration.events = (declaration.events ?? []).filter(({ name }) => name?.startsWith('fraud-free-'));
  declaration.attributes = declaration.attributes ?? [];
  for (const attribute of declaration.attributes)
    attribute.description = attributes.get(attribute.name) ?? oneLine(attribute.description);
  declaration.slots ??= [];
  declaration.cssParts ??= [];
  declaration.cssProperties ??= [];
  for (const [name, description] of sharedProperties()) {
    if (!declaration.cssProperties.some((own) => own.name === name))
      declaration.cssProperties.push({ name, description });
  }
  for (const list of ['slots', 'cssParts', 'cssProperties', 'events', 'members'])
    for (const each of declaration[list]) if (each.description) each.description = oneLine(each.description);
  return declaration;
}

/**
 * The comment above an element's class: its summary, what else it says before its lists, and what of each attribute,
 * which is more than the comment of the field does.
 */
function commentOf(className) {
  const texts = sourceFiles().map((file) => readFileSync(join(PACKAGE, file), 'utf8'));
  const source = texts.find((text) => text.includes(`export class ${className} `));
  const comment = source
    .slice(0, source.indexOf(`export class ${className} `))
    .split('/**')
    .at(-1);
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const [, prose] = /@summary ([\s\S]*?)\n(?=@)/.exec(lines.join('\n'));
  const [summary, ...description] = prose.split('\n\n').map(withoutLinks);
  const attributes = lines
    .join('\n')
    .split(/\n(?=@)/)
    .map((tag) => /^@attr \{[^}]*\} ([\w-]+) - ([\s\S]*?)(?:\n\n|$)/.exec(tag))
    .filter((match) => match !== null)
    .map(([, name, text]) => [name, withoutLinks(text)]);
  const tagged = (name) => new RegExp(`^@${name} (\\S+)$`, 'm').exec(lines.join('\n'))?.[1];
  return {
    summary,
    description: description.join('\n\n'),
    attributes: new Map(attributes),
    status: tagged('status'),
    since: tagged('since'),
  };
}

const withoutLinks = (text) => oneLine(text).replaceAll(/\{@link ([\w.]+)\}/g, '`$1`');

/** Takes away what a page can't use: private and protected members, Lit's own hooks, the raw styles. */
function tidyClass(declaration) {
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy = 'public' }) =>
      privacy === 'public' && !name.startsWith('#') && !['styles', 'type', 'properties'].includes(name),
  );
  if (declaration.members.length === 0) delete declaration.members;
  if (declaration.description === '') delete declaration.description;
}

const oneLine = (text = '') => text.replaceAll(/\s+/g, ' ').trim();

function sharedProperties() {
  const colours = readFileSync(join(PACKAGE, 'src/styles/colours.ts'), 'utf8');
  const names = [...colours.matchAll(/^ {2}'?([a-z-]+)'?: \[/gm)].map(([, name]) => name);
  return [
    ...Object.entries(SHARED_PROPERTIES).map(([name, text]) => [`--fraud-free-${name}`, text]),
    ['--fraud-free-font-size', 'Size of running text; at least 20px in the elder edition.'],
    ...names.map((name) => [`--fraud-free-${name}`, `Colour: ${COLOURS[name] ?? name.replaceAll('-', ' ')}.`]),
  ];
}

const COLOURS = {
  surface: 'background',
  'surface-soft': 'background of what is quoted or set back',
  text: 'running text',
  muted: 'small text',
  line: 'lines between things',
  edge: 'edges of fields and buttons',
  accent: 'main buttons and links',
  'on-accent': 'text on main buttons',
  focus: 'the ring round what has the focus',
  danger: 'what is very like a fraud',
  'danger-surface': 'background of the same',
  caution: 'what needs care',
  'caution-surface': 'background of the same',
  note: 'what is neither',
  'note-surface': 'background of the same',
};
