import { expect, it } from 'vitest';
import { coming, type Write } from '../../kept/write.ts';
import type { Storage } from '../../kept/storage.ts';
import { keptExample } from '../example.ts';
import { queueChange, writeWithRoom } from './make-room.ts';

const [boats, ferry] = ['k1', 'k2'].map((id) => keptExample(id, 'Boats left.\n\nThe boats left on Monday, he said.'));
const steps = { put: [{ key: 's1' }], forget: ['s0'] } as unknown as NonNullable<Write['steps']>;

/** A storage that is full for steps, or for everything. */
function fullFor(isTooMuch: (change: Write) => boolean): { storage: Storage; written: Write[] } {
  const written: Write[] = [];
  const write = (change: Write): Promise<boolean> => {
    if (isTooMuch(change)) return Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
    written.push(change);
    return Promise.resolve(true);
  };
  return { storage: { write } as unknown as Storage, written };
}

it('an article that waits and is removed is not kept, however it was to come; what makes room goes first', () => {
  if (!boats || !ferry) throw new Error('no example');
  const waiting: Write[] = [{ change: [coming(boats), coming(ferry)], steps }, { put: [boats] }];
  const queued = queueChange(waiting, { remove: ['k1'] });
  expect(queued[0]).toEqual({ remove: ['k1'] });
  expect(queued.flatMap(({ put = [], change = [] }) => [...put, ...change]).map(({ id }) => id)).toEqual(['k2']);
  expect(queueChange(waiting, { settings: {} })).toEqual([...waiting, { settings: {} }]);
});

it('where there is no room for a step the change is kept without it, and old steps go all the same', async () => {
  const { storage, written } = fullFor((change) => (change.steps?.put.length ?? 0) > 0);
  expect(await writeWithRoom(storage, { remove: ['k1'], steps })).toBe(false);
  expect(written).toEqual([{ remove: ['k1'], steps: { put: [], forget: ['s0'] } }]);
  expect(await writeWithRoom(storage, { remove: ['k1'] })).toBe(true);
});

it('where there is no room for the change it is not kept, and that is an error', async () => {
  const { storage } = fullFor(() => true);
  await expect(writeWithRoom(storage, { put: [], steps })).rejects.toThrow('No room.');
});
