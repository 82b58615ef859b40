export function sourceOf(specifier: string): string | undefined;
