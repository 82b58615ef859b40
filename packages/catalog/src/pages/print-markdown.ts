import type { Block, Inline, Inlines, Page } from './page.js';

/** A page as Markdown. What would mean something there is escaped, so that a text stays a text. */
export function printMarkdown({ title, blocks, others, up }: Page): string {
  const way = [
    ...(up ? [link(up.text, `${up.href}.md`)] : []),
    ...others.map(({ name, href }) => link(name, `${href}.md`)),
  ];
  return `${[`# ${escape(title)}`, way.join(' · '), ...blocks.map(printBlock)].filter((part) => part !== '').join('\n\n')}\n`;
}

function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'text':
      return printInlines(block.text);
    case 'message':
      return `> ${printInlines(block.text).replaceAll('\n', '  \n> ')}`;
    case 'list':
      return block.items
        .map((lines, index) => {
          const sign = block.ordered ? `${index + 1}.` : '-';
          const indent = ' '.repeat(sign.length + 1);
          return `${sign} ${lines.map(printInlines).join(`  \n${indent}`)}`;
        })
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string =>
        `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map(printInlines)));
      return [row(block.head.map(escape)), row(block.head.map(() => '---')), ...rows].join('\n');
    }
  }
}

function printInlines(inlines: Inlines): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  if (typeof inline === 'string') return escape(inline);
  if ('mark' in inline) return `**${escape(inline.mark)}**`;
  if ('strong' in inline) return `**${escape(inline.strong)}**`;
  if ('page' in inline) return link(inline.text, `${inline.page}.md`);
  return /^https?:\/\/[^\s<>]+$/.test(inline.url) ? `[${escape(inline.text)}](<${inline.url}>)` : escape(inline.text);
}

function link(text: string, href: string): string {
  return `[${escape(text)}](${href})`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+~|&]|(?<=^|\n)[-=]|(?<=(?:^|\n)\d+)[.)]/g, '\\$&');
}
