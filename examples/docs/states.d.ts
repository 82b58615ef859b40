export const STATES: Readonly<Record<string, readonly { readonly id: string }[]>>;
export const STATE_NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
