import { escapeMarkup } from '../escape-markup.js';
import type { Block, Inline, Inlines, Page } from './page.js';

/**
 * A page as HTML that needs nothing but `style.css` beside it: no script, and a policy that lets none in. Every text is
 * escaped; an address that is neither http nor https is printed as text.
 *
 * @param root from the page to the folder of all pages: `..`
 */
export function printHtml(page: Page, root: string): string {
  const { lang, title, blocks, others, up } = page;
  const way = [
    ...(up ? [link(up.text, `${up.href}.html`)] : []),
    ...others.map(
      ({ lang: tag, name, href }) =>
        `<a href="${escapeMarkup(href)}.html" hreflang="${tag}" lang="${tag}">${escapeMarkup(name)}</a>`,
    ),
  ];
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="${escapeMarkup(root)}/style.css">
</head>
<body>
<nav>${way.join(' · ')}</nav>
<main>
<h1>${escapeMarkup(title)}</h1>
${blocks.map(printBlock).join('\n')}
</main>
</body>
</html>
`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeMarkup(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${printInlines(block.text)}</p>`;
    case 'message':
      return `<blockquote lang="${escapeMarkup(block.lang)}">${printInlines(block.text)}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((lines) => `<li>${lines.map(printInlines).join('<br>')}</li>`);
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'table':
      return printTable(block);
  }
}

function printTable({ head, rows }: Extract<Block, { kind: 'table' }>): string {
  const heads = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('');
  const lines = rows.map(([first = [], ...others]) => {
    const cells = others.map((cell) => `<td>${printInlines(cell)}</td>`).join('');
    return `<tr><th scope="row">${printInlines(first)}</th>${cells}</tr>`;
  });
  // It can be scrolled by keyboard, so that a wide one does not widen the page.
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeMarkup(head[0] ?? '')}"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table></div>`;
}

function printInlines(inlines: Inlines): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkup(inline);
  if ('mark' in inline) return `<mark>${escapeMarkup(inline.mark)}</mark>`;
  if ('strong' in inline) return `<strong>${escapeMarkup(inline.strong)}</strong>`;
  if ('page' in inline) return link(inline.text, `${inline.page}.html`);
  if (!/^https?:\/\//.test(inline.url)) return escapeMarkup(inline.text);
  return `<a href="${escapeMarkup(inline.url)}" rel="noopener noreferrer external">${escapeMarkup(inline.text)}</a>`;
}

function link(text: string, href: string): string {
  return `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
}
