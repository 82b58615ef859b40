interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * An address that a page with Trusted Types takes for a script: of a file of ours, in the site's own folder. Such a page
 * allows the policy by its name, `trusted-types fraud-free-readers`.
 */
export function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('fraud-free-readers', { createScriptURL: (own) => own });
  return policy.createScriptURL(url);
}

/** Made once: a page may allow no second one of the name. */
let policy: ReturnType<Policies['createPolicy']> | undefined;
