// pdf.js ships no types for the half that runs in a worker: here both halves run in one of ours.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object;
}
