import { AFTER_STAR, type Node } from './ast.js';

/** More ways to read one pattern are a mistake. */
export const MAX_SEQUENCES = 64;

/**
 * Multiplies out the choices that hold gaps or entities, or words that go on where more follows: what is left are ways
 * to read the pattern whose choices hold mere words. `undefined` if they are more than {@link MAX_SEQUENCES}.
 */
export function distribute(nodes: readonly Node[]): Node[][] | undefined {
  let ways: Node[][] = [[]];
  for (const [index, node] of nodes.entries()) {
    if (node.kind !== 'choice') {
      for (const way of ways) way.push(node);
      continue;
    }
    const next = nodes.slice(index + 1).find((other) => other.kind !== 'text' || other.text.trim() !== '');
    const alternatives = alternativesOf(node, next !== undefined && next.kind !== 'gap');
    if (!alternatives || ways.length * alternatives.length > MAX_SEQUENCES) return undefined;
    ways = ways.flatMap((way) => alternatives.map((alternative) => [...way, ...alternative]));
  }
  return ways;
}

/** @param goesOn whether a word follows: behind one that goes on there must be room, `(refund*|claim) now` */
function alternativesOf(choice: Choice, goesOn: boolean): Node[][] | undefined {
  const isOpen = (branch: readonly Node[]): boolean => goesOn && endsWithStar(branch.at(-1));
  const words = choice.branches.filter((branch) => branch.every(isWords) && !isOpen(branch));
  const open = choice.branches.filter((branch) => branch.every(isWords) && isOpen(branch));
  const alternatives: Node[][] = [];
  if (words.length > 0) alternatives.push([{ ...choice, branches: words }]);
  else if (choice.optional) alternatives.push([]);
  if (open.length > 0) {
    const room: Node = { kind: 'gap', most: AFTER_STAR, at: choice.at };
    alternatives.push([{ ...choice, branches: open, optional: false }, room]);
  }
  for (const branch of choice.branches) {
    if (branch.every(isWords)) continue;
    const ways = distribute(branch);
    if (!ways) return undefined;
    alternatives.push(...ways);
  }
  return alternatives;
}

type Choice = Extract<Node, { kind: 'choice' }>;

function endsWithStar(node: Node | undefined): boolean {
  return node?.kind === 'text' && node.text.endsWith('*');
}

function isWords(node: Node): boolean {
  if (node.kind === 'choice') return node.branches.every((branch) => branch.every(isWords));
  return node.kind === 'list' || (node.kind === 'text' && !node.text.includes('* '));
}
