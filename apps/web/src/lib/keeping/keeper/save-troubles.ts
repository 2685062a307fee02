/** Why something is not kept, or what was kept is not here: what, why, and what next. */
export const troubles = {
  newer:
    'A newer version of this page keeps texts here, which this one cannot read. They are safe: use the newer one. What you add here is not saved: download a backup of it.',
  overtaken:
    'A newer version of this page was opened in another tab, so this one saves nothing any more. Download a backup of what is not saved, then reload.',
  refused:
    'This browser keeps nothing for this page: a private window, or storage is switched off. Download a backup before you close it.',
  silent:
    'The browser’s storage does not answer, so what is kept is not shown and nothing is saved. Close other tabs of this page, or reload it; what you add meanwhile stays on the page.',
  gone: 'What this page kept was erased or cut off, by the browser or in another tab. Your texts are still on this page: try to save again, or download a backup.',
  full: 'The storage this browser grants is full. Remove articles and try to save again, or download a backup.',
};

/** Any other failure, in the browser's words. */
export const failed = (error: unknown): string =>
  `The storage failed (${error instanceof Error ? error.message : String(error)}). Try to save again, or download a backup.`;

/** So many articles were kept before and are gone. */
export const erased = (count: number): string =>
  `The browser erased the ${count === 1 ? 'article' : `${count} articles`} it kept for this page. Restore a backup, or add them again.`;

/** So many kept articles could not be read and are left out. */
export const damaged = (count: number): string =>
  `${count === 1 ? 'One article that is kept here is' : `${count} articles that are kept here are`} damaged and left out; all others are here. Restore a backup that has it, or add it again.`;

/** The storage did not answer in time. */
export class Silence extends Error {
  override name = 'Silence';
}

/** How long the storage may take to open, in milliseconds, before the page says that it does not answer. */
const patience = 900;

/** The storage, if it is open in time. Rejects with a `Silence` where it is not. */
export function inTime<T>(opening: Promise<T>): Promise<T> {
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Silence()), patience);
  });
  return Promise.race([opening, silence]);
}

/** Whether texts may be kept here that the page cannot show, as against a browser that keeps nothing. */
export function hidesTexts(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(Silence|VersionError|UnknownError|AbortError|NotFoundError|DataError)$/.test(error.name)
  );
}

/** An error of the storage in the reader's words. */
export function troubleOf(error: unknown, isOpen: boolean): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') return troubles.newer;
  if (name === 'Silence') return troubles.silent;
  if (name === 'QuotaExceededError') return troubles.full;
  return isOpen || hidesTexts(error) ? failed(error) : troubles.refused;
}
