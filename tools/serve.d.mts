export function serve(options: { port: number; site?: string }): Promise<{ url: string; close: () => Promise<void> }>;
