import type { Node } from './ast.js';

/** Puts what else people say beside the words of a pattern. */
export type Widen = (nodes: readonly Node[]) => readonly Node[];

/**
 * Lets a pattern find what means the same: `synonyms` has, by word, what else people say for it. One way only, and one
 * step: a word that was put in is not looked up again. A Latin word counts where it stands whole and does not go on
 * (`*`), Chinese characters wherever they stand; of two that begin at one place the longer.
 *
 * @example
 * const widen = createWiden(new Map([['money', ['funds', 'cash']]]));
 * widen(nodes of 'send money <8> {link}'); // => nodes of 'send (money|funds|cash) <8> {link}'
 */
export function createWiden(synonyms: ReadonlyMap<string, readonly string[]>): Widen {
  if (synonyms.size === 0) return (nodes) => nodes;
  const longestFirst = [...synonyms.keys()].sort((a, b) => b.length - a.length);
  const words = new RegExp(longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');

  const widenText = (text: string, at: number, around: Around): Node[] => {
    const nodes: Node[] = [];
    let done = 0;
    words.lastIndex = 0;
    for (let found = words.exec(text); found !== null; found = words.exec(text)) {
      const [word] = found;
      const end = found.index + word.length;
      if (!isWhole(text, found.index, end, around)) {
        words.lastIndex = found.index + 1;
        continue;
      }
      if (found.index > done) nodes.push({ kind: 'text', text: text.slice(done, found.index), at });
      const branches = [word, ...synonyms.get(word.toLowerCase())!].map((one): Node[] => [
        { kind: 'text', text: one, at },
      ]);
      nodes.push({ kind: 'choice', branches, optional: false, at });
      done = end;
    }
    if (done < text.length) nodes.push({ kind: 'text', text: text.slice(done), at });
    return nodes;
  };

  const widen = (nodes: readonly Node[], around: Around): Node[] =>
    nodes.flatMap((node, i): Node[] => {
      const its = { before: touches(nodes, i - 1, -1, around.before), after: touches(nodes, i + 1, 1, around.after) };
      if (node.kind === 'text') return widenText(node.text, node.at, its);
      if (node.kind !== 'choice') return [node];
      return [{ ...node, branches: node.branches.flatMap((branch) => flat(widen(branch, its))) }];
    });

  return (nodes) => widen(nodes, { before: false, after: false });
}

/** Whether a Latin word may go on at either side of some nodes. */
interface Around {
  readonly before: boolean;
  readonly after: boolean;
}

/** A branch that is nothing but a choice is its branches. */
function flat(branch: Node[]): readonly (readonly Node[])[] {
  const [only] = branch;
  return branch.length === 1 && only?.kind === 'choice' && !only.optional ? only.branches : [branch];
}

/** Whether a Latin word may end, or begin, where the node at `at` stands; `beyond` is what holds past the last one. */
function touches(nodes: readonly Node[], at: number, step: 1 | -1, beyond: boolean): boolean {
  const node = nodes[at];
  if (!node) return beyond;
  switch (node.kind) {
    case 'text':
      return OF_A_WORD.test(step === 1 ? node.text[0]! : node.text.at(-1)!);
    case 'gap':
    case 'entity':
      return false;
    case 'list':
      return true;
    case 'choice':
      return (
        node.branches.some((branch) => touches(branch, step === 1 ? 0 : branch.length - 1, step, false)) ||
        (node.optional && touches(nodes, at + step, step, beyond))
      );
  }
}

/** Chinese characters are whole anywhere. */
function isWhole(text: string, start: number, end: number, { before, after }: Around): boolean {
  const [first, last] = [text[start]!, text[end - 1]!];
  const isBegun = OF_A_WORD.test(first) && (start > 0 ? OF_A_WORD.test(text[start - 1]!) : before);
  const goesOn = OF_A_WORD.test(last) && (end < text.length ? OF_A_WORD.test(text[end]!) : after);
  return !isBegun && !goesOn;
}

/** A star lets a word go on. */
const OF_A_WORD = /[A-Za-z0-9'’*]/;
