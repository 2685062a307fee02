import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bench, Figure } from './figure.ts';

/** The figures of a bench, and what went wrong if it did not come to its end. */
export type Measured = { figures: Figure[]; failure?: string };

/**
 * Runs a bench on a checkout in a process of its own, so that neither memory nor what the engine learned of one reaches the
 * other; `onFigure` hears of every figure at once.
 */
export function measureApart(
  { name }: Pick<Bench, 'name'>,
  folder: URL,
  onFigure: (figure: Figure) => void = () => undefined,
): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('measure-one.ts', import.meta.url)), [name, folder.href], {
    // JSON has no word for the endless values of what could not be measured.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const figures: Figure[] = [];
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  child.on('message', (figure: Figure) => {
    figures.push(figure);
    onFigure(figure);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve(code === 0 ? { figures } : { figures, failure: said.trim() || `code ${code}` }),
    );
  });
}
