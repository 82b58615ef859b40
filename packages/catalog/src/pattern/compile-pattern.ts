import { ENTITY_KINDS, type EntityKind } from '@fraud-free/core';
import { compare } from '../findings/finding.js';
import type { Node, PatternFault } from './ast.js';
import { cutLiteral } from './cut-literal.js';
import { expand, MAX_WORDS } from './expand.js';
import { parsePattern } from './parse-pattern.js';
import { splitAtoms, type AtomSequence } from './split-atoms.js';
import type { Widen } from './widen.js';

/** One sequence of a pattern with its words written out. */
export interface CompiledPattern {
  readonly atoms: readonly CompiledAtom[];
  /** One less than `atoms`; as many where the pattern is faint, the last of them 0. */
  readonly gaps: readonly number[];
}

/** Words, normalised, distinct, sorted; or an entity. */
export type CompiledAtom = readonly string[] | EntityKind;

/** What patterns are compiled with. */
export interface PatternContext {
  /** The word lists of `words.yaml`, their words normalised. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Brings a word into the form in which messages are matched. */
  readonly fold: (text: string) => string;
  /** Puts synonyms beside its words; absent, it has none. */
  readonly widen?: Widen;
}

export interface PatternResult {
  /** One of them must match; empty if it can't be compiled. */
  readonly patterns: readonly CompiledPattern[];
  readonly faults: readonly PatternFault[];
  /** Word lists it names. */
  readonly lists: readonly string[];
}

/**
 * Compiles a pattern. A `~` before it makes it faint.
 *
 * @example
 * compilePattern('转(到|入)账户 <8> {link}', context).patterns;
 * // => [{ atoms: [['转入账户', '转到账户'], 'link'], gaps: [8] }]
 */
export function compilePattern(source: string, context: PatternContext): PatternResult {
  const isFaint = source.startsWith('~');
  const { nodes, faults: syntax } = parsePattern(isFaint ? source.slice(1) : source);
  const lists = listsIn(nodes);
  const names = [...new Set(lists.map(({ name }) => name))].sort(compare);
  const unknown = lists.filter(({ name }) => !context.lists.has(name)).map(unknownList);
  const before = [...syntax, ...unknown];
  // A list without words has faults of its own; what names it can't be compiled either.
  if (before.length > 0 || names.some((name) => context.lists.get(name)?.length === 0)) {
    return { patterns: [], faults: before, lists: names };
  }

  const { sequences, faults: misplaced } = splitAtoms(context.widen?.(nodes) ?? nodes, context.lists);
  const faults = [...misplaced];
  const patterns = sequences.map((sequence) => compileSequence(sequence, context, faults));
  if (isFaint) for (const { gaps } of patterns) gaps.push(0);
  if (faults.length === 0) faults.push(...patterns.flatMap(tooShort).slice(0, 1));
  return { patterns: faults.length === 0 ? patterns : [], faults: distinct(faults), lists: names };
}

/**
 * Compiles one entry of a word list: a literal with alternatives, no gaps and no names.
 *
 * @example
 * compileWord('(中国)?工商银行', fold).words; // => ['中国工商银行', '工商银行']
 */
export function compileWord(
  source: string,
  fold: (text: string) => string,
): { readonly words: readonly string[]; readonly faults: readonly PatternFault[] } {
  const { nodes, faults: syntax } = parsePattern(source);
  if (syntax.length > 0) return { words: [], faults: syntax };
  const { sequences, faults: misplaced } = splitAtoms(nodes, new Map());
  const [only] = sequences[0]?.atoms ?? [];
  const single = sequences.length === 1 && sequences[0]!.atoms.length === 1;
  if (misplaced.length > 0 || !single || only?.kind !== 'literal' || listsIn(nodes).length > 0) {
    const message = 'a word list holds words, not whole patterns';
    const expected = 'one word, or several in parentheses, without gaps and names';
    return { words: [], faults: [{ code: 'pattern-syntax', at: 0, message, expected, example: '(中国)?工商银行' }] };
  }
  const faults: PatternFault[] = [];
  const words = compileWords(only.nodes, only.at, { lists: new Map(), fold }, faults);
  return { words: faults.length === 0 ? words : [], faults };
}

function compileSequence(
  { atoms, gaps }: AtomSequence,
  context: PatternContext,
  faults: PatternFault[],
): CompiledPattern & { readonly gaps: number[] } {
  const compiled: { atoms: CompiledAtom[]; gaps: number[] } = { atoms: [], gaps: [] };
  for (const [index, atom] of atoms.entries()) {
    if (index > 0) compiled.gaps.push(gaps[index - 1]!);
    if (atom.kind === 'entity') {
      compiled.atoms.push(atom.entity);
      continue;
    }
    const cut = cutLiteral(atom.nodes, context.lists) ?? { parts: [atom.nodes], gaps: [] };
    compiled.atoms.push(...cut.parts.map((part) => compileWords(part, atom.at, context, faults)));
    compiled.gaps.push(...cut.gaps);
  }
  return compiled;
}

function compileWords(
  literal: readonly Node[],
  at: number,
  { lists, fold }: PatternContext,
  faults: PatternFault[],
): readonly string[] {
  const texts = expand(literal, lists);
  if (!texts) {
    const message = 'the alternatives make too many words';
    const expected = `at most ${MAX_WORDS} words; write several patterns`;
    faults.push({ code: 'pattern-too-many-words', at, message, expected });
    return [];
  }
  const words = new Set<string>();
  for (const text of texts) {
    const result = toWord(text, fold);
    if (typeof result === 'string') words.add(result);
    else return (faults.push({ ...result, at }), []);
  }
  return [...words].sort(compare);
}

/** Normalises a word, or says what is wrong with it. */
function toWord(text: string, fold: (text: string) => string): string | Omit<PatternFault, 'at'> {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const open = plain.endsWith('*');
  const bare = open ? plain.slice(0, -1) : plain;
  const star = { code: 'pattern-star', example: '(deactivat*|suspend*) <9> your account' } as const;
  if (bare.includes('*')) {
    return {
      ...star,
      message: `“*” stands inside “${plain}”`,
      expected: '“*” at the end of a word, and a gap behind it',
    };
  }
  const word = fold(bare).trim();
  if (word === '') {
    const expected = 'words that must be there; leave the part out, or join it to its neighbour';
    return { code: 'pattern-empty-atom', message: 'a part of the pattern may be empty', expected };
  }
  if (open && (bare.endsWith(' ') || !/[a-z0-9]$/.test(word))) {
    return { ...star, message: `“*” stands behind “${bare}”`, expected: '“*” behind a Latin letter or digit' };
  }
  return open ? `${word}*` : word;
}

function listsIn(nodes: readonly Node[]): Extract<Node, { kind: 'list' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'choice') return node.branches.flatMap(listsIn);
    return node.kind === 'list' ? [node] : [];
  });
}

function unknownList({ name, at }: Extract<Node, { kind: 'list' }>): PatternFault {
  const expected = `a list of words.yaml, or an entity: ${ENTITY_KINDS.join(', ')}`;
  return { code: 'word-list-unknown', at, message: `there is no word list “${name}”`, expected };
}

/** A single character as a whole pattern: it stands everywhere. */
function tooShort({ atoms }: CompiledPattern): PatternFault[] {
  const [only] = atoms;
  if (atoms.length > 1 || only === undefined || typeof only === 'string') return [];
  const short = only.find((word) => [...word].length === 1);
  if (short === undefined) return [];
  const expected = 'at least two characters, or a second word near by';
  return [{ code: 'pattern-too-short', at: 0, message: `it matches wherever “${short}” stands`, expected }];
}

/** Several sequences of one pattern share its faults. */
function distinct(faults: readonly PatternFault[]): PatternFault[] {
  return [...new Map(faults.map((fault) => [`${fault.at} ${fault.message}`, fault])).values()];
}
