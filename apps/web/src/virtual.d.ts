/** The scripts of the page, made by page-scripts.ts, and their hashes as a policy names them. */
declare module 'virtual:page-scripts/*' {
  export const code: string;
  export const hash: string;
}
