/**
 * What a program that writes pages reads to use the elements: `llms.txt`, made of the manifest, so that nothing stands in it
 * that is not there. The form is that of https://llmstxt.org.
 *
 * @param elements the elements of a manifest by their tag
 */
export function guideText(elements, version) {
  return `# @fraud-free/elements

> Web components against fraud, version ${version}: residents check messages, talks and payments on their own device. Nothing is sent anywhere; "no match" never means safe.

Load them all by \`<script type="module" src="./fraud-free.js"></script>\` with the files that \`fraud-free.json\` names beside it, or one by \`import '@fraud-free/elements/fraud-check/define'\`. Classes without registering: \`import { FraudCheck } from '@fraud-free/elements'\`. What stands inside an element is shown until scripts run: put a telephone number there. The language is that of the nearest \`lang\`, the elder edition that of the nearest \`data-elder\`. Attributes, events, slots, parts and properties that are not listed here do not exist; while a page is made, \`fraud-free-check-page.js\`, loaded before the rest, tells misuse in the console.

${Object.entries(elements).map(describe).join('\n\n')}
`;
}

function describe([tag, { summary, status, attributes, events, slots, cssParts }]) {
  const list = (title, entries, print) =>
    entries.length > 0 ? [`${title}:`, ...entries.map((entry) => `- ${print(entry)}`)] : [];
  const named = ({ name, description }) => `\`${name}\`: ${oneLine(description)}`;
  return [
    `## <${tag}>`,
    '',
    status === 'stable' ? oneLine(summary) : `${oneLine(summary)} Its surface may still change (${status}).`,
    '',
    ...list('Attributes', attributes, named),
    ...list('Events', events, named),
    ...list('Slots', slots, ({ name, description }) => `${name ? `\`${name}\`` : 'default'}: ${oneLine(description)}`),
    ...list('Parts', cssParts, named),
  ].join('\n');
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
