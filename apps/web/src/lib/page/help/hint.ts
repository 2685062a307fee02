const name = 'vis-a-vis-hint';

/** Whether the first hint was put away in this browser. Never throws: where nothing can be asked, it counts as new. */
export function hintWasSeen(): boolean {
  try {
    return localStorage.getItem(name) !== null;
  } catch {
    return false;
  }
}

/** Notes that the hint was put away. Never throws. */
export function noteHintSeen(): void {
  try {
    localStorage.setItem(name, 'seen');
  } catch {
    // Where nothing can be noted it is said again next time.
  }
}
