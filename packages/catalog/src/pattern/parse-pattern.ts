import { ENTITY_KINDS, type EntityKind } from '@fraud-free/core';
import { MAX_GAP, type Node, type PatternFault, type PatternFaultCode } from './ast.js';

/** Deeper nesting is unreadable, and would let a faulty file exhaust the stack. */
const MAX_DEPTH = 8;

/**
 * Parses a pattern into the pieces it is written in. Goes on after a fault where it can, so that one look shows them all.
 *
 * @example
 * parsePattern('我是{bank}(的)?客服').nodes; // => [text 我是, list bank, choice [[text 的]] optional, text 客服]
 */
export function parsePattern(source: string): {
  readonly nodes: readonly Node[];
  readonly faults: readonly PatternFault[];
} {
  const parser = new Parser(source);
  return { nodes: parser.sequence(0), faults: parser.faults };
}

class Parser {
  readonly faults: PatternFault[] = [];
  private at = 0;

  constructor(private readonly source: string) {}

  /** sequence = { text | "(" choice | "<" number ">" | "{" name "}" }, up to the end or, inside of parentheses, `|` or `)` */
  sequence(depth: number): Node[] {
    const nodes: Node[] = [];
    while (this.at < this.source.length) {
      const mark = this.source[this.at]!;
      if (depth > 0 && (mark === '|' || mark === ')')) break;
      if (mark === '(') nodes.push(this.choice(depth + 1));
      else if (mark === '<') nodes.push(...this.gap());
      else if (mark === '{') nodes.push(...this.name());
      else if (mark === '\\') addText(nodes, this.at, this.escaped());
      else if (mark in STRAY) this.stray(mark as keyof typeof STRAY);
      else addText(nodes, this.at++, mark);
    }
    return nodes;
  }

  /** choice = sequence { "|" sequence } ")" [ "?" ] */
  private choice(depth: number): Node {
    const at = this.at++;
    const branches: Node[][] = [];
    if (depth > MAX_DEPTH) {
      this.fault('pattern-syntax', at, 'too many parentheses in each other', `at most ${MAX_DEPTH}`);
      this.at = this.source.length;
      return { kind: 'choice', branches, optional: false, at };
    }
    do branches.push(this.sequence(depth));
    while (this.source[this.at++] === '|');
    if (this.source[this.at - 1] !== ')') this.fault('pattern-syntax', at, '“(” is not closed', '“)”', '转(到|入)账户');
    const optional = this.source[this.at] === '?';
    if (optional) this.at++;
    if (branches.some((branch) => branch.length === 0)) {
      this.fault('pattern-syntax', at, 'an alternative is empty', '“(a)?” for what may be missing', '安全(的)?账户');
    }
    return { kind: 'choice', branches, optional, at };
  }

  private gap(): Node[] {
    const at = this.at;
    const match = /^<(\d{1,6})>/.exec(this.source.slice(at));
    this.at += match?.[0].length ?? 1;
    if (!match) {
      this.fault(
        'pattern-gap',
        at,
        '“<” is not followed by a number and “>”',
        '“<n>”, or “\\<” for the character itself',
        '<8>',
      );
      return [];
    }
    const most = Number(match[1]);
    if (most > MAX_GAP) this.fault('pattern-gap', at, `a gap of ${most} characters`, `0 to ${MAX_GAP}`, '<8>');
    return [{ kind: 'gap', most, at }];
  }

  private name(): Node[] {
    const at = this.at;
    const match = /^\{([a-z][a-z0-9-]*)\}/.exec(this.source.slice(at));
    this.at += match?.[0].length ?? 1;
    if (!match) {
      this.fault('pattern-syntax', at, '“{” is not followed by a name and “}”', 'a word list or an entity', '{bank}');
      return [];
    }
    const name = match[1]!;
    return [isEntity(name) ? { kind: 'entity', entity: name, at } : { kind: 'list', name, at }];
  }

  private escaped(): string {
    const at = this.at;
    const next = this.source[at + 1];
    this.at += 2;
    if (next !== undefined && '()|?<>{}\\'.includes(next)) return next;
    const what = next === undefined ? 'the end' : `“${next}”`;
    const expected = 'one of ( ) | ? < > { } \\ behind it; other characters stand for themselves';
    this.fault('pattern-syntax', at, `“\\” stands before ${what}`, expected, '\\?');
    return next ?? '';
  }

  private stray(mark: keyof typeof STRAY): void {
    this.fault(
      'pattern-syntax',
      this.at++,
      `“${mark}” stands alone`,
      `${STRAY[mark]}, or “\\${mark}” for the character itself`,
    );
  }

  private fault(code: PatternFaultCode, at: number, message: string, expected: string, example?: string): void {
    this.faults.push({ code, at, message, expected, ...(example !== undefined && { example }) });
  }
}

/** Marks that are only right behind or inside others, and where. */
const STRAY = {
  ')': 'a “(” before it',
  '|': 'parentheses around the alternatives: (a|b)',
  '?': 'parentheses around what may be missing: (a)?',
  '>': 'a “<” and a number before it: <8>',
  '}': 'a “{” and a name before it: {bank}',
} as const;

export function isEntity(name: string): name is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(name);
}

function addText(nodes: Node[], at: number, text: string): void {
  const last = nodes.at(-1);
  if (last?.kind === 'text') nodes[nodes.length - 1] = { ...last, text: last.text + text };
  else if (text !== '') nodes.push({ kind: 'text', text, at });
}
