import type { Node } from './ast.js';

/** More words than this in one atom are a mistake, or belong in `words.yaml`. */
export const MAX_WORDS = 2000;

type Lists = ReadonlyMap<string, readonly string[]>;

/**
 * All texts that a literal stands for, not yet normalised; `undefined` when they are more than {@link MAX_WORDS}.
 *
 * @example
 * expand(nodes of '转(到|入)账(户)?', lists); // => ['转到账户', '转到账', '转入账户', '转入账']
 */
export function expand(literal: readonly Node[], lists: Lists): readonly string[] | undefined {
  return count(literal, lists) > MAX_WORDS ? undefined : texts(literal, lists);
}

/** Counted first, since the words of `(a|b)(a|b)…` grow without bound. Two ways to one word count as two. */
function count(nodes: readonly Node[], lists: Lists): number {
  return nodes.reduce((product, node) => {
    if (node.kind === 'list') return product * (lists.get(node.name)?.length ?? 0);
    if (node.kind !== 'choice') return product;
    return product * node.branches.reduce((sum, branch) => sum + count(branch, lists), node.optional ? 1 : 0);
  }, 1);
}

function texts(nodes: readonly Node[], lists: Lists): readonly string[] {
  return nodes.reduce<readonly string[]>(
    (heads, node) => {
      const tails = alternatives(node, lists);
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [''],
  );
}

function alternatives(node: Node, lists: Lists): readonly string[] {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'list':
      return lists.get(node.name) ?? [];
    case 'choice': {
      const found = node.branches.flatMap((branch) => texts(branch, lists));
      return node.optional ? [...found, ''] : found;
    }
    case 'gap':
    case 'entity':
      return []; // atoms of their own: no literal holds one
  }
}
