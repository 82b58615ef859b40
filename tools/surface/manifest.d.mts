export interface Documented {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface DocumentedElement {
  readonly name: string;
  readonly tagName: string;
  readonly summary: string;
  /** The surface of an `experimental` one may change with any version, that of a `stable` one with a major version only. */
  readonly status: 'stable' | 'experimental' | undefined;
  /** The version of the package that had it first. */
  readonly since: string | undefined;
  readonly description: string;
  readonly attributes: readonly (Documented & { readonly fieldName?: string })[];
  readonly members: readonly (Documented & {
    readonly kind: string;
    readonly static?: true;
    readonly readonly?: true;
  })[];
  readonly events: readonly Documented[];
  readonly slots: readonly Documented[];
  readonly cssParts: readonly Documented[];
  readonly cssProperties: readonly Documented[];
}

export interface Module {
  readonly path: string;
  readonly declarations: readonly { readonly name: string }[];
  readonly exports: readonly { readonly name: string; readonly declaration: { readonly module: string } }[];
}

export function makeManifest(): {
  readonly manifest: { readonly modules: readonly Module[] };
  readonly elements: Readonly<Record<string, DocumentedElement>>;
};
