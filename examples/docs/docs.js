// Brings the states to life, and writes the snippet that the configurator stands for.

import { STATES } from './states.js';

const root = document.documentElement;
const inPageLanguage = () => (root.lang.startsWith('en') ? 'en' : 'zh');

/** A text in the language of the page, what a function makes now, or the value as it is. */
function valueOf(value) {
  if (typeof value === 'function') return value();
  return value !== null && typeof value === 'object' && 'zh' in value ? value[inPageLanguage()] : value;
}

const form = document.querySelector('.configurator');
if (form) {
  form.hidden = false;
  const element = document.querySelector('.preview').firstElementChild;
  const snippet = document.querySelector('.snippet code');
  const write = () => {
    const styles = [];
    for (const field of form.elements) {
      const { attribute, property } = field.dataset;
      if (attribute) setAttribute(element, attribute, field);
      if (!property) continue;
      const value = field.type === 'color' && !field.dataset.touched ? '' : field.value;
      element.style.setProperty(property, value);
      if (value !== '') styles.push(`  ${property}: ${value};`);
    }
    snippet.textContent = [
      '<link rel="stylesheet" href="./fraud-free.css" />',
      '<script type="module" src="./fraud-free.js"></script>',
      ...(styles.length > 0 ? ['<style>', `${element.localName} {`, ...styles, '}', '</style>'] : []),
      `<${element.localName}${attributesOf(element)}>${element.dataset[`inside${inPageLanguage() === 'en' ? 'En' : 'Zh'}`] ?? ''}</${element.localName}>`,
    ].join('\n');
  };
  form.addEventListener('input', ({ target }) => {
    target.dataset.touched = '';
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  new MutationObserver(write).observe(root, { attributeFilter: ['lang'] });
  write();

  const copy = document.querySelector('[data-copy]');
  copy.addEventListener('click', async () => {
    const told = document.querySelector('.copied');
    try {
      await navigator.clipboard.writeText(snippet.textContent);
      told.hidden = false;
    } catch {
      // No clipboard here: it is marked, to be copied by hand.
      getSelection().selectAllChildren(snippet);
    }
  });
}

const places = [...document.querySelectorAll('[data-state]')];
await showAll(places);
// What was opened step by step follows the language by itself; what was put in is put in anew.
new MutationObserver(() => void showAll(places.filter((place) => !stateOf(place).press))).observe(root, {
  attributeFilter: ['lang'],
});

/** One after another, so that the page can be read meanwhile. */
async function showAll(some) {
  for (const place of some) {
    await show(place.querySelector(place.dataset.element), stateOf(place));
    place.dataset.shown = '';
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function stateOf({ dataset: { element, state } }) {
  return STATES[element].find(({ id }) => id === state);
}

async function show(element, state) {
  await customElements.whenDefined(element.localName);
  if (state.inner) element.querySelector('[data-message]').textContent = valueOf(state.inner.message);
  for (const [name, value] of Object.entries(state.set ?? {})) element[name] = valueOf(value);
  await element.updateComplete;
  if (state.call) element[state.call]();
  for (const part of state.press ?? []) {
    element.shadowRoot.querySelector(`[part="${part}"]`)?.click();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Some take the focus with what they show: the page shall not jump there.
  if (document.activeElement === element) element.blur();
}

function setAttribute(element, name, field) {
  const value = field.type === 'checkbox' ? (field.checked ? '' : null) : field.value === '' ? null : field.value;
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function attributesOf(element) {
  return [...element.attributes]
    .filter(({ name }) => name !== 'style' && !name.startsWith('data-'))
    .map(({ name, value }) =>
      value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
    )
    .join('');
}
