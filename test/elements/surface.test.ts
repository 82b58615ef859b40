import * as classes from '@fraud-free/elements';
import { describe, expect, it } from 'vitest';
import { guideText } from '../../tools/surface/guide.mjs';
import { makeManifest } from '../../tools/surface/manifest.mjs';
import { modulesOf, textOf } from '../support/sources.js';

/*
 * The manifest of the elements is what documentation, editors and types for frameworks are made of. Here it is held
 * against the code itself: nothing that a page can use is missing in it, and nothing stands in it that is not there.
 */
const { manifest, elements } = makeManifest();

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, { readonly state?: boolean }>;
}

/** What several elements share, by its module or by its function, with the parts that it brings. */
const SHARED_PARTS: Readonly<Record<string, readonly string[]>> = {
  'new ReadingController(': ['read-picture', 'read-stop'],
  // Where the field takes one message, not a talk.
  'strings.check, this.#reading': ['read-code', 'read-voice', 'camera'],
  'contact-list.js': ['call'],
  'seal-controller.js': ['seal', 'check-again'],
  'source-line.js': ['source'],
  'message-form.js': ['input', 'submit', 'clear'],
  'aloud-controller.js': ['read'],
  'markedText(': ['mark'],
  'contactList(': ['source'],
  'issuer-line.js': ['issuer'],
  'state-box.js': ['state', 'again'],
  'markedMessage(': ['message', 'mark'],
};

/** What an element takes from itself or from what is around it, and what is no property of it. */
const SURROUNDINGS = ['lang', 'region'];

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name).sort();
const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
const classNamed = (name: string): ElementClass => (classes as unknown as Record<string, ElementClass>)[name]!;

/** The sources of an element, one after another. */
const sourcesOf = (tag: string): string =>
  modulesOf('elements')
    .filter((file) => file.includes(`/src/${tag}/`))
    .map(textOf)
    .join('\n');

it('knows every element that is registered', () => {
  const registered = modulesOf('elements')
    .filter((file) => file.endsWith('/define.ts'))
    .flatMap((file) => [...textOf(file).matchAll(/defineElement\('([\w-]+)'/g)].map(([, name]) => name!));
  expect(Object.keys(elements).sort()).toEqual(registered.sort());
  expect(registered.length).toBeGreaterThanOrEqual(14);
});

it('names modules that the package has, and what they export', () => {
  for (const { path, exports } of manifest.modules) {
    expect(path).toMatch(/^dist\/.*\.js$/);
    const source = textOf(`packages/elements/${path.replace('dist/', 'src/').replace(/\.js$/, '.ts')}`);
    for (const { name, declaration } of exports) {
      expect(declaration.module).toBe(path);
      if (!name.includes('-')) expect(source).toContain(`export class ${name} `);
    }
  }
});

describe.each(Object.entries(elements))('<%s>', (tag, element) => {
  const source = sourcesOf(tag);

  it('says since when it is there, and whether it may still change', () => {
    expect(['stable', 'experimental']).toContain(element.status);
    expect(element.since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says what it is, and what each thing of it does', () => {
    expect(element.summary).toMatch(/^[\w"].{20,}[.?]$/s);
    const all = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'] as const;
    const silent = all.flatMap((kind) =>
      element[kind]
        .filter(({ name, description }) => !description && !['version', 'focus'].includes(name))
        .map(({ name }) => `${kind}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it('has all attributes and properties, and no other', () => {
    const { observedAttributes, elementProperties } = classNamed(element.name);
    expect(names(element.attributes)).toEqual(unique([...observedAttributes, ...SURROUNDINGS]));
    const set = element.members.filter((member) => member.kind === 'field' && !member.readonly);
    const open = [...elementProperties].filter(([, { state }]) => !state).map(([name]) => name);
    expect(names(set)).toEqual(unique(open));
  });

  it('has all events that it sends', () => {
    const sent = [...source.matchAll(/new (FraudFree\w+Event)\(/g)].map(([, name]) => name!);
    expect(unique(element.events.map(({ type }) => type!.text))).toEqual(unique(sent));
    for (const { name, type } of element.events) {
      expect((classes as unknown as Record<string, { type: string }>)[type!.text]!.type).toBe(name);
    }
  });

  it('has all slots', () => {
    // What stands inside without a slot is seen until scripts run.
    const slots = [...source.matchAll(/<slot(?: name="([\w-]+)")?>/g)].map(([, name = '']) => name);
    expect(names(element.slots)).toEqual(unique(['', ...slots]));
  });

  it('has all parts', () => {
    const own = [...source.matchAll(/\b(?:export)?parts?="([^"]+)"/g)].flatMap(([, list]) => list!.split(/, | /));
    const used = source.replaceAll(/^export function .*$/gm, '');
    const shared = Object.entries(SHARED_PARTS).flatMap(([name, parts]) => (used.includes(name) ? parts : []));
    expect(names(element.cssParts)).toEqual(unique([...own, ...shared]));
  });

  it('has the custom properties of all elements', () => {
    const missing = ['font', 'font-size', 'radius', 'surface', 'text', 'accent', 'danger', 'note-surface'].filter(
      (name) => !element.cssProperties.some((own) => own.name === `--fraud-free-${name}`),
    );
    expect(missing).toEqual([]);
  });
});

it('has a guide for programs that write pages, which names what there is and nothing else', () => {
  const guide = guideText(elements, '1.2.3');
  expect(guide).toContain('version 1.2.3');
  expect([...guide.matchAll(/^## <([\w-]+)>$/gm)].map(([, tag]) => tag)).toEqual(Object.keys(elements));
  for (const [tag, { attributes, events, slots, cssParts }] of Object.entries(elements)) {
    const [, own] = guide.split(`## <${tag}>`);
    const named = [...own!.split('\n## ')[0]!.matchAll(/^- (?:`([\w-]+)`|default):/gm)].map(([, name = '']) => name);
    expect(named, tag).toEqual([...attributes, ...events, ...slots, ...cssParts].map(({ name }) => name));
  }
});
