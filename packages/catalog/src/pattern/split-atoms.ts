import type { EntityKind } from '@fraud-free/core';
import { AFTER_STAR, type Node, type PatternFault } from './ast.js';
import { distribute, MAX_SEQUENCES } from './distribute.js';

/** One way to read a pattern: atoms from left to right, and between each two of them a gap. */
export interface AtomSequence {
  readonly atoms: readonly Atom[];
  /** The most normalised characters between atom `i` and atom `i + 1`; one less than atoms. */
  readonly gaps: readonly number[];
}

/** An entity, or a literal whose alternatives are all mere words. */
export type Atom =
  | { readonly kind: 'entity'; readonly entity: EntityKind; readonly at: number }
  | { readonly kind: 'literal'; readonly nodes: readonly Node[]; readonly at: number };

export interface SplitAtoms {
  readonly sequences: readonly AtomSequence[];
  readonly faults: readonly PatternFault[];
}

type Lists = ReadonlyMap<string, readonly string[]>;

/**
 * All sequences that a pattern stands for. Alternatives that are words stay together in one atom; one that holds a gap
 * or an entity makes a sequence of its own.
 *
 * ```
 * 领取 <4> (奖品|红包|{amount})     领取 <4> (奖品|红包)
 *                                 领取 <4> {amount}
 * ```
 *
 * @param lists the word lists, normalised
 */
export function splitAtoms(nodes: readonly Node[], lists: Lists): SplitAtoms {
  const ways = distribute(nodes);
  if (!ways) {
    const message = 'too many alternatives';
    const expected = `at most ${MAX_SEQUENCES} ways to choose between gaps and entities; write several patterns`;
    return { sequences: [], faults: [{ code: 'pattern-too-many-words', at: 0, message, expected }] };
  }
  const splitters = ways.map((way) => new Splitter(way, lists));
  return { sequences: splitters, faults: splitters.flatMap(({ faults }) => faults) };
}

/** Cuts at gaps, at names and behind `* `. Spaces there count as a gap of 1 where no gap is written. */
class Splitter implements AtomSequence {
  readonly atoms: Atom[] = [];
  readonly gaps: number[] = [];
  readonly faults: PatternFault[] = [];
  /** What was written since the last atom: a gap, or the room that a space gives. */
  private gap: Extract<Node, { kind: 'gap' }> | undefined;
  private room = 0;
  private literal: Node[] = [];

  constructor(
    nodes: readonly Node[],
    private readonly lists: Lists,
  ) {
    for (const node of nodes.flatMap(cutBehindStar)) this.add(node);
    this.endLiteral();
    if (this.gap) this.misplaced(this.gap, this.atoms.length > 0 ? 'a gap stands at the end' : 'a gap stands alone');
    if (this.atoms.length > 0) return;
    const message = 'the pattern may be empty';
    this.faults.push({ code: 'pattern-empty-atom', at: 0, message, expected: 'some words', example: '安全(的)?账户' });
  }

  private add(node: Node): void {
    if (node.kind === 'choice' || node.kind === 'text') {
      this.literal.push(node);
      if (node.kind === 'choice' || !node.text.endsWith('* ')) return;
      this.endLiteral();
      this.room = AFTER_STAR;
      return;
    }
    this.endLiteral();
    if (node.kind === 'list') this.push({ kind: 'literal', nodes: [node], at: node.at });
    else if (node.kind === 'entity') this.push(node);
    else {
      if (this.gap) this.misplaced(node, 'two gaps follow each other');
      this.gap = node;
    }
  }

  private endLiteral(): void {
    const { inner, before, after } = trim(this.literal);
    this.literal = [];
    if (before) this.room ||= this.isOpen(this.atoms.at(-1)) ? AFTER_STAR : 1;
    if (!inner[0]) return;
    this.push({ kind: 'literal', nodes: inner, at: inner[0].at });
    this.room = after ? 1 : 0;
  }

  private push(atom: Atom): void {
    if (this.atoms.length > 0) this.gaps.push(this.gap?.most ?? this.room);
    else if (this.gap) this.misplaced(this.gap, 'a gap stands at the beginning');
    this.atoms.push(atom);
    this.gap = undefined;
    this.room = 0;
  }

  /** A word list with a word that goes on, such as `refund*`. */
  private isOpen(atom: Atom | undefined): boolean {
    const list = atom?.kind === 'literal' ? atom.nodes[0] : undefined;
    return list?.kind === 'list' && (this.lists.get(list.name) ?? []).some((word) => word.endsWith('*'));
  }

  private misplaced({ at }: Node, message: string): void {
    this.faults.push({
      code: 'pattern-gap',
      at,
      message,
      expected: 'one gap between two words',
      example: '您的 <6> 账户',
    });
  }
}

/** `deactivat* your account` → `deactivat* `, `your account` */
function cutBehindStar(node: Node): Node[] {
  if (node.kind !== 'text') return [node];
  return node.text.split(/(?<=\* )/).map((text) => ({ ...node, text }));
}

/** Takes the spaces off both ends of a literal and says where there were any. */
function trim(literal: readonly Node[]): { inner: readonly Node[]; before: boolean; after: boolean } {
  const inner = [...literal];
  const first = inner[0];
  const before = first?.kind === 'text' && /^\s/.test(first.text);
  if (first?.kind === 'text') inner.splice(0, 1, ...withText(first, first.text.trimStart()));
  const last = inner.at(-1);
  const after = last?.kind === 'text' && /\s$/.test(last.text);
  if (last?.kind === 'text') inner.splice(-1, 1, ...withText(last, last.text.trimEnd()));
  return { inner, before, after };
}

function withText(node: Extract<Node, { kind: 'text' }>, text: string): Node[] {
  return text === '' ? [] : [{ ...node, text }];
}
