/** The content security policy this page is held to, as the browser read it. */
export function policyInForce(): string {
  return document.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content ?? '';
}

/** How long the browser has to refuse, in milliseconds; it does so at once. */
const patience = 2000;

/** Tries to ask another site for something, with nothing of the reader's in it, and says what the browser made of it. */
export async function tryToSend(): Promise<string> {
  const refused = new Promise<string>((resolve) => {
    const say = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
      resolve(`The browser refused, by ${effectiveDirective}.`);
    document.addEventListener('securitypolicyviolation', say, { once: true });
  });
  const allowed = new Promise<string>((resolve) => {
    setTimeout(
      resolve,
      patience,
      'The browser did not refuse. This copy of the page is not the one we made: close it.',
    );
  });
  void fetch('https://example.com/').catch(() => undefined);
  return Promise.race([refused, allowed]);
}
