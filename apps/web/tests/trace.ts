import type { CDPSession } from '@playwright/test';

/** One stretch of work on the page's main thread, as Chromium traces it: microseconds; `tdur` is processor time. */
type Traced = { name: string; ph: string; pid: number; tid: number; ts: number; dur: number; tdur?: number };
type Named = { name: string; pid: number; tid: number; args: { name?: string } };

/**
 * What the main thread did, in milliseconds of processor time: the tasks, those of them until the first frame was handed over
 * to be shown, those `before` the page set a mark of that name (`performance.mark`), and the script that ran in them all.
 */
export type Work = { tasks: number[]; toFrame: number[]; before: (mark: string) => number[]; script: number };

const scripts = new Set(['EventDispatch', 'FireAnimationFrame', 'FunctionCall', 'RunMicrotasks', 'EvaluateScript']);

/**
 * Has the browser trace its main thread while `act` runs. Processor time is what the work itself takes: unlike the time on
 * the clock it hardly depends on what else the machine is doing.
 */
export async function traceWork(devtools: CDPSession, act: () => Promise<unknown>): Promise<Work> {
  const events: (Traced & Named)[] = [];
  const collect = ({ value }: { value: object[] }): number => events.push(...(value as (Traced & Named)[]));
  devtools.on('Tracing.dataCollected', collect);
  const categories = 'toplevel,blink.user_timing,devtools.timeline,disabled-by-default-devtools.timeline';
  await devtools.send('Tracing.start', { categories, transferMode: 'ReportEvents' });
  await act();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);

  const isMain = (one: Named): boolean =>
    events.some(
      ({ name, args, pid, tid }) =>
        name === 'thread_name' && args.name === 'CrRendererMain' && pid === one.pid && tid === one.tid,
    );
  const threads = new Map<string, boolean>();
  const work = events.filter((one) => {
    const thread = `${one.pid}/${one.tid}`;
    if (!threads.has(thread)) threads.set(thread, isMain(one));
    return one.ph === 'X' && threads.get(thread) === true;
  });
  const tasks = work.filter(({ name }) => name === 'RunTask').toSorted((x, y) => x.ts - y.ts);
  const began = Math.min(...work.filter(({ name }) => name === 'EventDispatch').map(({ ts }) => ts));
  const frame = Math.min(...work.filter(({ name, ts }) => name === 'Commit' && ts > began).map(({ ts }) => ts));
  const times = (some: readonly Traced[]): number[] => some.map(({ tdur = 0 }) => tdur / 1000);
  return {
    tasks: times(tasks),
    toFrame: times(tasks.filter(({ ts }) => ts <= frame)),
    before: (mark) => {
      const marked = events.find(({ name, ph }) => name === mark && ph !== 'X')?.ts ?? NaN;
      return times(tasks.filter(({ ts }) => ts <= marked));
    },
    script: outermost(work.filter(({ name }) => scripts.has(name))),
  };
}

/** The time of stretches that lie in no other of them. */
function outermost(stretches: readonly Traced[]): number {
  let [sum, end] = [0, 0];
  for (const { ts, dur, tdur = 0 } of stretches.toSorted((x, y) => x.ts - y.ts || y.dur - x.dur)) {
    if (ts < end) continue;
    sum += tdur / 1000;
    end = ts + dur;
  }
  return sum;
}
