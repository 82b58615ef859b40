export const NO_CHROMIUM: string;
export const CHROMIUM_ARGS: string[];
export function findChromium(env?: NodeJS.ProcessEnv): Promise<string | undefined>;
