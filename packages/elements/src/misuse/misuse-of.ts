import type { QuestionKind } from '@fraud-free/quiz';
import { nearestName } from './nearest-name.js';
import { wrongSelector } from './wrong-selector.js';

/** All our elements; the compiler holds it against what is registered. */
const ALL: Readonly<Record<Extract<keyof HTMLElementTagNameMap, `fraud-${string}`>, true>> = {
  'fraud-alerts': true,
  'fraud-campaign': true,
  'fraud-check': true,
  'fraud-contacts': true,
  'fraud-conversation': true,
  'fraud-emergency': true,
  'fraud-guard': true,
  'fraud-payment-check': true,
  'fraud-quiz': true,
  'fraud-script': true,
  'fraud-search': true,
  'fraud-simulator': true,
  'fraud-verdict': true,
  'fraud-warning': true,
};
export const TAGS: readonly string[] = Object.keys(ALL);

/** Of these attributes and properties an element needs one, or it has nothing to show. */
const NEEDS: Readonly<Partial<Record<keyof typeof ALL, readonly string[]>>> = {
  'fraud-alerts': ['src', 'feed'],
  'fraud-campaign': ['src', 'campaign'],
  'fraud-contacts': ['src', 'campaign'],
  'fraud-script': ['script'],
  'fraud-verdict': ['text', 'verdict'],
};

const KINDS: Readonly<Record<QuestionKind, true>> = {
  'fraud-or-real': true,
  giveaway: true,
  'mark-words': true,
  'what-now': true,
  'which-genuine': true,
  'address-check': true,
  'stage-order': true,
  talk: true,
  authored: true,
};

/** What is written by whoever wants an attribute that is a yes or no to be off. */
export const NO: RegExp = /^(?:false|off|no|0)$/iu;

/** What every element of HTML may carry, and what frameworks leave on it. */
const ANYWHERE =
  /^(?:id|class|style|slot|part|exportparts|hidden|title|dir|role|tabindex|translate|inert|is|lang|region|nonce|item\w+|ref|key|xml.*|data-.+|aria-.+|on.+|_ng.+|v-.+|svelte-.+|q:.+|.*[:@[\](){}#*.].*)$/u;

/** What Lit knows of the properties of a class. */
interface ElementClass {
  readonly observedAttributes?: readonly string[];
  readonly elementProperties?: ReadonlyMap<string, { readonly attribute?: string | boolean; readonly type?: unknown }>;
}

/**
 * What is wrong with the way in which a page uses one of our elements, by what its class says of itself: what was found,
 * what was expected, and what to do. Nothing for an element that is not registered yet.
 *
 * @param written values of attributes as the page wrote them, where the element has put others in their place
 * @example
 * misuseOf(html`<fraud-check elder="false">`); // => ['<fraud-check elder="false"> is on: …']
 */
export function misuseOf(element: Element, written?: ReadonlyMap<string, string>): string[] {
  const kind = customElements.get(element.localName) as ElementClass | undefined;
  if (kind === undefined) return [];
  return [
    ...[...element.attributes].flatMap(({ name, value }) =>
      wrongAttribute(element.localName, name, written?.get(name) ?? value, kind),
    ),
    ...wrongValue(element, 'region', /^[a-z]{2}$/iu, 'the two letters of a country or region, such as CN, HK or SG'),
    ...missing(element),
    ...wrongKinds(element),
    ...wrongMessages(element),
    ...wrongSlots(element),
    ...wrongLanguage(element),
  ];
}

function wrongAttribute(tag: string, name: string, value: string, kind: ElementClass): string[] {
  const known = kind.observedAttributes ?? [];
  const here = `<${tag} ${name}="${value.slice(0, 60)}">`;
  if (!known.includes(name)) {
    if (ANYWHERE.test(name)) return [];
    const properties = [...(kind.elementProperties ?? [])].filter(([, { attribute }]) => attribute === false);
    const property = properties.find(([own]) => own.toLowerCase() === name)?.[0];
    if (property)
      return [`${here}: ${property} is a property and no attribute. Set it by a script: element.${property} = …`];
    const meant = nearestName(name, [...known, 'lang', 'region']);
    return [
      `${here}: there is no attribute ${name}. ${meant ? `Write ${meant}.` : `There are ${[...known, 'lang', 'region'].join(', ')}.`}`,
    ];
  }
  const declared = [...(kind.elementProperties ?? [])].find(([own, { attribute }]) =>
    typeof attribute === 'string' ? attribute === name : attribute !== false && own.toLowerCase() === name,
  );
  const type = declared?.[1].type;
  if (type === Boolean && NO.test(value))
    return [`${here} is on: an attribute that is a yes or no is on wherever it stands. Leave it out.`];
  if (type === Number && (value.trim() === '' || !(Number(value) >= 0)))
    return [`${here}: expected a number, 0 or more. Write ${name}="3", or leave it out.`];
  return [];
}

function wrongValue(element: Element, name: string, form: RegExp, expected: string): string[] {
  const value = element.getAttribute(name);
  if (!value || form.test(value)) return [];
  return [`<${element.localName} ${name}="${value}">: expected ${expected}.`];
}

function missing(element: Element): string[] {
  const needs = NEEDS[element.localName as keyof typeof ALL] ?? [];
  const has = (name: string): boolean =>
    Boolean(element.getAttribute(name) ?? (element as unknown as Record<string, unknown>)[name]);
  const tag = `<${element.localName}>`;
  if (needs.length > 0 && !needs.some(has))
    return [`${tag} has nothing to show: expected ${needs.join(' or ')}. Give it one of them.`];
  if (element.childElementCount > 0 || element.textContent.trim() !== '') return [];
  if (element.localName === 'fraud-guard')
    return [`${tag} is empty: it guards what stands inside of it. Put it round the messages or the form.`];
  return [`${tag} is empty: whoever has no scripts sees nothing. Put a telephone number inside of it.`];
}

function wrongKinds(element: Element): string[] {
  const kinds = element.localName === 'fraud-quiz' ? (element.getAttribute('kinds')?.match(/\S+/gu) ?? []) : [];
  const all = Object.keys(KINDS);
  return kinds
    .filter((kind) => !all.includes(kind))
    .map((kind) => `<fraud-quiz kinds="${kind}">: there is no such kind of question. There are ${all.join(', ')}.`);
}

function wrongMessages(element: Element): string[] {
  const messages = element.localName === 'fraud-guard' ? element.getAttribute('messages') : null;
  const fault = messages === null ? undefined : wrongSelector(element.localName, 'messages', messages);
  return fault === undefined ? [] : [fault];
}

/** A slot may come and go with what is on show, so only a misspelled name is told. */
function wrongSlots(element: Element): string[] {
  const slots = [...(element.shadowRoot?.querySelectorAll('slot[name]') ?? [])].map((slot) =>
    slot.getAttribute('name')!,
  );
  return [...element.children].flatMap(({ slot }) => {
    const meant = slot === '' || slots.includes(slot) ? undefined : nearestName(slot, slots);
    return meant ? [`<${element.localName}>: there is no slot ${slot}. Write slot="${meant}".`] : [];
  });
}

/** The element says itself in which language it speaks, those that the page has added included. */
function wrongLanguage(element: Element): string[] {
  const wished = element.closest('[lang]')?.getAttribute('lang');
  const spoken = element.shadowRoot?.querySelector('[part~="root"]')?.getAttribute('lang');
  const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/u)[0]!;
  if (!wished || !spoken || languageOf(wished) === languageOf(spoken)) return [];
  return [
    `<${element.localName}> in lang="${wished}" speaks ${spoken}: expected zh-CN, zh-Hant or en. Use one of them, or add the language by registerLocale.`,
  ];
}
