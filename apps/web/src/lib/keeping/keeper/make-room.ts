import type { Storage } from '../../kept/storage.ts';
import type { Write } from '../../kept/write.ts';
import { troubleOf, troubles } from './save-troubles.ts';

/** What waits with a change behind it; what makes room goes first, and an article removed before it was kept is not kept. */
export function queueChange(waiting: readonly Write[], change: Write): Write[] {
  const { remove } = change;
  if (!remove) return [...waiting, change];
  const stays = ({ id }: { id: string }): boolean => !remove.includes(id);
  const rest = waiting.map((one) => ({
    ...one,
    ...(one.put && { put: one.put.filter(stays) }),
    ...(one.change && { change: one.change.filter(stays) }),
  }));
  return [change, ...rest];
}

/** Where there is no room for what can be taken back, the change is kept without it, and `false` says so. */
export async function writeWithRoom(storage: Storage, change: Write): Promise<boolean> {
  try {
    return await storage.write(change);
  } catch (error) {
    if (!change.steps || troubleOf(error, true) !== troubles.full) throw error;
    await storage.write({ ...change, steps: { ...change.steps, put: [] } });
    return false;
  }
}
