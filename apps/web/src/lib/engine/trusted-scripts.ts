type PolicyFactory = {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): unknown;
};

/**
 * Lets the page start its own worker, which is a script at a `blob:` address, and no other script whatever. The worker's
 * constructor is called by the bundler's code, so only the policy named `default` reaches it.
 */
export function allowBlobWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (url.startsWith('blob:')) return url;
      throw new TypeError(`This page starts no script from ${url.slice(0, 80)}.`);
    },
  });
}
