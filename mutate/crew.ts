import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Answer, Order } from './order.ts';

const runner = fileURLToPath(new URL('runner.ts', import.meta.url));

/** Hands orders to a process of Vitest's and starts another where one has run on and on; nothing of a changed module is left over there. */
export class Crew {
  readonly #root: string;
  #child: ChildProcess | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** The answer, or nothing where the tests did not come to an end. */
  async run(order: Order): Promise<Answer | undefined> {
    const child = (this.#child ??= await this.#start());
    const heard = new AbortController();
    const { signal } = heard;
    const ended = once(child, 'exit', { signal }).then(() => undefined);
    const answered = once(child, 'message', { signal }).then(([answer]) => answer as Answer);
    child.send(order);
    const answer = await Promise.race([answered, ended]);
    for (const other of [answered, ended]) other.catch(() => undefined);
    heard.abort();
    if (answer === undefined) this.#child = undefined;
    return answer;
  }

  async #start(): Promise<ChildProcess> {
    const child = fork(runner, [this.#root], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.kill();
  }
}
