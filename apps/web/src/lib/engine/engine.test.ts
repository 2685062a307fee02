import { compareAtAll, findNearest } from '@vis-a-vis/comparison';
import { articleFromSentences } from '@vis-a-vis/parsing';
import { describe, expect, it } from 'vitest';
import { openEngine, type WorkerLike } from './engine.ts';
import { runJob } from './jobs.ts';
import type { JobName, Jobs, Reply, Request } from './protocol.ts';
import { pairWithoutTokens } from './without-tokens.ts';

const a = articleFromSentences(['The minister said the harbour will be closed for repairs on Monday.'], 'a');
const b = articleFromSentences(['Harbour repairs will close the port on Monday, the minister said.'], 'b');
const ask = pairWithoutTokens(a, b);
const here = () => runJob;
const refusal = { what: 'No.', why: 'So.', next: 'Then.' };

/** A worker that runs in the test: it answers, dies or stays silent as told. */
function fakeWorker(behave: 'answer' | 'refuse' | 'die at start' | 'die at work' | 'die once at work' | 'silent') {
  const started: { ended: boolean; asked: Request[] }[] = [];
  const start = (): WorkerLike => {
    const life = { ended: false, asked: [] as Request[] };
    started.push(life);
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => void (life.ended = true),
      postMessage: (request: Request) => {
        life.asked.push(request);
        const dies = behave === 'die at work' || (behave === 'die once at work' && started.length === 1);
        if (behave === 'refuse') say({ kind: 'failed', id: request.id, message: 'No. So. Then.', parts: refusal });
        else if (behave !== 'silent' && !dies)
          say({ kind: 'done', id: request.id, answer: runJob(request.job, request.ask) as Jobs[JobName]['answer'] });
        if (dies) queueMicrotask(() => worker.onerror?.call(worker as Worker, {} as ErrorEvent));
      },
    };
    const say = (data: Reply): void =>
      queueMicrotask(() => !life.ended && worker.onmessage?.call(worker as Worker, { data } as MessageEvent));
    if (behave === 'die at start') queueMicrotask(() => worker.onerror?.call(worker as Worker, {} as ErrorEvent));
    else say({ kind: 'ready' });
    return worker;
  };
  return { start, started };
}

it('what is handed over without its tokens is compared as it was', () => {
  expect(runJob('compare', ask)).toEqual(compareAtAll(a, b));
  expect(runJob('nearest', ask)).toEqual(findNearest(a, b));
});

describe('the engine', () => {
  it('answers what the worker answers', async () => {
    const { strict } = await openEngine(fakeWorker('answer').start, here).run('compare', ask);
    expect([strict.a, strict.b]).toEqual(['a', 'b']);
  });

  it('says what a file lacked, why and what next, though an error that leaves a worker loses its parts', async () => {
    const engine = openEngine(fakeWorker('refuse').start, here);
    await expect(engine.run('importFile', { file: { name: 'a.txt', text: '' } })).rejects.toMatchObject(refusal);
  });

  it('runs in the page where no worker can be made', async () => {
    const engine = openEngine(() => {
      throw new Error('forbidden');
    }, here);
    expect(await engine.run('compare', ask)).toEqual(runJob('compare', ask));
  });

  it('runs in the page where a worker never comes to life', async () => {
    const engine = openEngine(fakeWorker('die at start').start, here);
    expect(await engine.run('compare', ask)).toEqual(runJob('compare', ask));
  });

  it('does a job again whose worker died, and tells of it', async () => {
    const { start, started } = fakeWorker('die once at work');
    let deaths = 0;
    const engine = openEngine(start, here, () => (deaths += 1));
    expect(await engine.run('compare', ask)).toEqual(runJob('compare', ask));
    expect([started.length, deaths]).toEqual([2, 1]);
  });

  it('gives a job up whose worker died twice, and starts a new one for the next job', async () => {
    const { start, started } = fakeWorker('die at work');
    const engine = openEngine(start, here);
    await expect(engine.run('compare', ask)).rejects.toThrow('your texts are unharmed');
    await expect(engine.run('compare', ask)).rejects.toThrow('your texts are unharmed');
    expect(started.length).toBe(4);
  });

  it('ends the worker when the reader gives up on its job, and restarts the jobs still wanted', async () => {
    const { start, started } = fakeWorker('silent');
    const engine = openEngine(start, here);
    const unwanted = new AbortController();
    const given = engine.run('compare', ask, unwanted.signal);
    void engine.run('compare', ask);
    unwanted.abort();
    await expect(given).rejects.toThrow('Cancelled');
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    expect(started[1]?.asked.map(({ id }) => id)).toEqual([2]);
  });

  it('passes on what the job itself complains of', async () => {
    const engine = openEngine(() => {
      throw new Error('forbidden');
    }, here);
    await expect(engine.run('compare', { ...ask, a: undefined as never })).rejects.toThrow();
  });
});
