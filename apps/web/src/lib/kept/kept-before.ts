/**
 * How many articles were kept when the page saved last, noted beside the storage they are in: browsers that erase the one for
 * lack of room leave the other, and then the page can say what was lost.
 */
const name = 'vis-a-vis';

/** How many articles were kept; 0 where nothing is noted or the browser lets nothing be read. */
export function keptBefore(): number {
  try {
    return Number(localStorage.getItem(name));
  } catch {
    return 0;
  }
}

/** Notes how many articles are kept now. Never throws. */
export function noteKept(count: number): void {
  try {
    localStorage.setItem(name, String(count));
  } catch {
    // Where nothing can be noted nothing can be said of it.
  }
}
