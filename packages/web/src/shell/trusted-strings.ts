/** What no drawing, page or code of ours ever holds. */
const FOREIGN = /<(?:script|iframe|object|embed|link|meta|base|form)\b/i;

type Rule = (text: string) => string | null;

/** The part of `Window` that a browser with Trusted Types has. */
export interface TrustingWindow {
  readonly location: { readonly origin: string; readonly href: string };
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: 'default',
      rules: { readonly createHTML: Rule; readonly createScriptURL: Rule },
    ) => unknown;
  };
}

/**
 * Says which strings may become markup or the address of a script where the browser asks (Trusted Types): markup without
 * anything that loads or runs, and addresses of this origin. Everything else throws. Called once for each window.
 */
export function trustOwnStrings({ location, trustedTypes }: TrustingWindow, origin = location.origin): void {
  trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (FOREIGN.test(markup) ? null : markup),
    createScriptURL: (address) => (new URL(address, location.href).origin === origin ? address : null),
  });
}
