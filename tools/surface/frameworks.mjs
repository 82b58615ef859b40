import { fields } from './editors.mjs';

/**
 * Types of the elements for frameworks: by importing an entry of the package, a project has its templates checked.
 *
 * @param elements the elements of a manifest by their tag
 * @returns declarations by the name of their entry, which holds no code
 */
export function frameworkTypes(elements) {
  const all = Object.entries(elements);
  return { react: react(all), 'react-18': react18(all), vue: vue(all), svelte: svelte(all) };
}

/** React 19 sets what is a property as one, and listens for `on` with the name of the event. */
const react = (all) => `${head('React 19', all)}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Html<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${all.map(([tag, element]) => `      '${tag}': Html<${element.name}> & ${own(element, 'on')};`).join('\n')}
    }
  }
}
`;

/** React 18 writes every attribute as text and knows no event of an element: `false` would switch on. */
const react18 = (all) => `${head('React 18', all)}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Html<T> = DetailedHTMLProps<HTMLAttributes<T>, T>;
/** React 18 would write 'elder="false"', which is on: give an empty text, or leave it out. */
type On = '' | undefined;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${all
  .map(
    ([tag, element]) =>
      `      '${tag}': Html<${element.name}> & { ${ownAttributes(element)
        .map((each) => plainAttribute(each, 'On'))
        .join('; ')} };`,
  )
  .join('\n')}
    }
  }
}
`;

const vue = (all) => `${head('Vue 3', all)}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

type Html<T, Own, Events extends Record<string, Event>> = new () => T & {
  $props: HTMLAttributes & PublicProps & Own;
  $emit: EmitFn<{ [K in keyof Events]: (event: Events[K]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${all.map(([tag, element]) => `    '${tag}': Html<${element.name}, ${ownInVue(element)}, ${eventMap(element)}>;`).join('\n')}
  }
}
`;

const svelte = (all) => `${head('Svelte 4 and 5', all)}import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${all.map(([tag, element]) => `    '${tag}': HTMLAttributes<${element.name}> & ${own(element, 'on', 'on:')};`).join('\n')}
  }
}
`;

function head(framework, all) {
  const names = [
    ...all.map(([, { name }]) => name),
    ...new Set(all.flatMap(([, { events }]) => events.map(({ type }) => type.text))),
  ];
  return `/** The elements in the templates of ${framework}. */
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from '../index.js';
`;
}

/** Properties, attributes that are called otherwise, and listeners. */
function own(element, ...prefixes) {
  const attributes = otherwiseCalled(element).map((each) => plainAttribute(each, "boolean | ''"));
  const listeners = prefixes.flatMap((prefix) =>
    element.events.map(({ name, type }) => `'${prefix}${name}'?: ((event: ${type.text}) => void) | undefined`),
  );
  return both(properties(element), [...attributes, ...listeners]);
}

/** For Vue's checks `stale-after` and `staleAfter` are one thing. */
function ownInVue(element) {
  const attributes = otherwiseCalled(element);
  const names = new Set(attributes.map(({ fieldName }) => fieldName));
  const others = { ...element, members: element.members.filter(({ name }) => !names.has(name)) };
  return both(
    properties(others),
    attributes.map((each) => plainAttribute({ ...each, name: each.fieldName }, "boolean | ''")),
  );
}

const properties = (element) =>
  `{ [K in ${fields(element)
    .map(({ name }) => `'${name}'`)
    .join(' | ')}]?: ${element.name}[K] | undefined }`;

const both = (first, more) => (more.length > 0 ? `${first} & { ${more.join('; ')} }` : first);

const otherwiseCalled = (element) => ownAttributes(element).filter(({ name, fieldName }) => fieldName !== name);

const ownAttributes = ({ attributes }) => attributes.filter(({ name }) => name !== 'lang');

function plainAttribute({ name, type }, flag) {
  const text = { boolean: flag, number: 'number | string' }[type?.text] ?? 'string';
  return `'${name}'?: ${text} | undefined`;
}

const eventMap = ({ events }) =>
  events.length === 0 ? '{}' : `{ ${events.map(({ name, type }) => `'${name}': ${type.text}`).join('; ')} }`;
