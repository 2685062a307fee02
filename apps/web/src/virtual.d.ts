/** The engine as one script, made by engine-script.ts, and its hash as a policy names it. */
declare module 'virtual:engine-code' {
  export const code: string;
  export const hash: string;
}
