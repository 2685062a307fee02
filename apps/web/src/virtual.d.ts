/** The engine as one script, made by bundle-engine.ts. */
declare module 'virtual:engine-code' {
  const code: string;
  export default code;
}
