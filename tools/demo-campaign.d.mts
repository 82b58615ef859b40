export const DEMO: string;
export function buildDemo(options?: { folder?: string; more?: readonly string[] }): Promise<void>;
