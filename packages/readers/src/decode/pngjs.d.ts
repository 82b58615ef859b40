/** The one function of pngjs that is used; it comes without types. */
declare module 'pngjs' {
  export const PNG: {
    readonly sync: { read(bytes: Uint8Array): { width: number; height: number; data: Uint8Array } };
  };
}
