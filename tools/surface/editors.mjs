/**
 * What editors read to complete and explain the elements in HTML.
 *
 * @param elements the elements of a manifest by their tag
 * @returns the custom data of VS Code
 */
export function htmlCustomData(elements) {
  return {
    version: 1.1,
    tags: Object.entries(elements).map(([name, element]) => ({
      name,
      description: { kind: 'markdown', value: described(element) },
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description,
        ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
      })),
    })),
  };
}

/** The same for JetBrains' editors, in the format of https://github.com/JetBrains/web-types. */
export function webTypes(elements, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@fraud-free/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: Object.entries(elements).map(([name, element]) => ({
          name,
          description: described(element),
          attributes: element.attributes.map(({ name, description, type, default: value }) => ({
            name,
            description,
            value: { type: type?.text ?? 'string', ...(value === undefined ? {} : { default: value }) },
          })),
          slots: element.slots.map(({ name, description }) => ({ name: name || 'default', description })),
          js: {
            properties: fields(element).map(({ name, description, type }) => ({
              name,
              description,
              type: type?.text,
            })),
            events: element.events.map(({ name, description, type }) => ({ name, description, type: type?.text })),
          },
          css: {
            parts: element.cssParts.map(({ name, description }) => ({ name, description })),
            properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
          },
        })),
      },
    },
  };
}

/** Properties that a page may set. */
export const fields = ({ members = [] }) =>
  members.filter(({ kind, static: ofClass, readonly }) => kind === 'field' && !ofClass && !readonly);

function described({ summary, description, events, slots }) {
  const list = (title, items) =>
    items.length === 0 ? [] : [`**${title}**\n\n${items.map(([name, text]) => `- \`${name}\`: ${text}`).join('\n')}`];
  return [
    summary,
    ...(description ? [description] : []),
    ...list(
      'Slots',
      slots.map(({ name, description }) => [name || 'default', description]),
    ),
    ...list(
      'Events',
      events.map(({ name, description }) => [name, description]),
    ),
  ].join('\n\n');
}
