/** Says on the error stream how far a command has come: `step` and `tell` where that is wanted, `say` in any case. */
export type Progress = {
  step: (what: string, done: number, of: number) => void;
  tell: (line: string) => void;
  say: (line: string) => void;
};

/** So long lies between two words on a terminal, and between two lines of a file, in milliseconds. */
const pause = { terminal: 200, file: 10_000 };

/** What says how far it has come: on a terminal one line that changes, elsewhere a line now and then. */
export function openProgress(isQuiet: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = Date.now();
  let isOpen = false;
  const close = (): void => {
    if (isOpen) stream.write('\n');
    isOpen = false;
  };
  const say = (line: string): void => {
    close();
    stream.write(`${line}\n`);
  };
  return {
    say,
    tell: (line) => {
      if (!isQuiet) say(line);
    },
    step(what, done, of) {
      const now = Date.now();
      const isSoon = now - last < (stream.isTTY ? pause.terminal : pause.file);
      if (isQuiet || (isSoon && !(isOpen && done === of))) return;
      last = now;
      const line = `${what}: ${done} of ${of}`;
      if (!stream.isTTY) return void stream.write(`${line}\n`);
      stream.write(`\r${line}\u001b[K`);
      isOpen = true;
      if (done === of) close();
    },
  };
}
