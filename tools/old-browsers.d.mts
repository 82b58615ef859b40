export const OLDEST: { readonly name: string; readonly target: readonly string[]; readonly ecmaVersion: 2018 };

export function oldStyles(css: string): string;
