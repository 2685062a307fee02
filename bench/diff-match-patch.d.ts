/** What the bench uses of this package, which brings no types. */
declare module 'diff-match-patch' {
  export default class DiffMatchPatch {
    diff_main(a: string, b: string): [number, string][];
  }
}
