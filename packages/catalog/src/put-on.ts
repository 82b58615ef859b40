import { parseDocument } from 'yaml';
import type { Origin, RuleFile } from './rule-file.js';
import type { SettingsSource } from './source/rules.js';

/** Whether a folder of rules stands on another, as the `basedOn:` of its `catalog.yaml` says: a path from the folder. */
export function standsOn(files: readonly RuleFile[]): string | undefined {
  const text = files.find(({ path }) => path === SETTINGS)?.text ?? '';
  return /^basedOn: *["']?([^\s"'#]+)/m.exec(text)?.[1];
}

/**
 * Rules that stand on others: a city's own scripts beside ours. A file of one entity (a script, its questions) takes the
 * place of the one of the same name; of a file of many (advice, contacts, signals …) both are read, its own in front;
 * and what `catalog.yaml` says goes before what the other one says.
 */
export function putOn(base: readonly RuleFile[], own: readonly RuleFile[]): RuleFile[] {
  const from = originOf(base);
  const files = new Map(base.map((file) => [file.path, { from, ...file }]));
  for (const { path, text } of own) {
    const below = files.get(path)?.text;
    files.set(path, { path, text: below === undefined ? text : layer(path, text, below), from: undefined });
  }
  return [...files.values()].map(({ from: its, ...file }) => (its === undefined ? file : { ...file, from: its }));
}

function originOf(files: readonly RuleFile[]): Origin | undefined {
  const text = files.find(({ path }) => path === SETTINGS)?.text ?? '';
  const { name, version, authors, licence } = (parseDocument(text).toJS() ?? {}) as Partial<SettingsSource>;
  if (version === undefined) return undefined;
  const catalog = name === undefined ? version : `${name} ${version}`;
  return { catalog, ...(authors && { authors }), ...(licence && { licence }) };
}

const SETTINGS = 'catalog.yaml';
const OF_MANY =
  /^(?:advice|categories|contacts|retired|sources|words)\.yaml$|^(?:contacts|procedures|signals|payments)\//;

/** What a catalog says of itself is not true of one that stands on it. */
const OF_ITSELF = ['name', 'authors', 'licence', 'reports'];

/** Its own lines stay where they are, so that a fault is found there. */
function layer(path: string, own: string, below: string): string {
  if (OF_MANY.test(path)) return `${own.trimEnd()}\n${below}`;
  if (path !== SETTINGS) return own;
  const said = new Set([...own.matchAll(/^(\w+):/gm)].map(([, key]) => key).concat(OF_ITSELF));
  const others = below.split(/^(?=\w+:)/m).filter((part) => !said.has(/^(\w+):/.exec(part)?.[1] ?? ''));
  return `${own.replace(/^basedOn:.*$/m, '').trimEnd()}\n${others.join('')}`;
}
