/** The catalog is compiled by a command that is itself compiled first, so its type stands here and not in its files. */
declare module '@fraud-free/rules' {
  export const catalog: import('@fraud-free/core').Catalog;
}

declare module '@fraud-free/rules/zh-Hant' {
  export const traditional: readonly Uint8Array[];
}

declare module '@fraud-free/rules/search' {
  export const searchIndex: import('@fraud-free/core/search').SearchIndex;
}
