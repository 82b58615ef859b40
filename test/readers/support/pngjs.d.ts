/** What of pngjs makes pictures for tests; it comes without types. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    readonly data: Uint8Array;
    static readonly sync: { write(png: PNG): Uint8Array };
  }
}
