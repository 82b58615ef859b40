export function makeFiles(): Promise<Readonly<Record<string, string>>>;
