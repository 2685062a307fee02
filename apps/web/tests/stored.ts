import type { Page } from '@playwright/test';
import type { Stored } from '../src/lib/kept/stored.ts';

/** What this browser keeps for the page, read past the page itself. */
export function storedIn(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The storage did not answer.'));
      });
    const database = await answer(indexedDB.open('vis-a-vis'));
    const all = database.transaction(['articles', 'corrections', 'settings']);
    const settings = all.objectStore('settings');
    const [articles, corrections, names, values] = await Promise.all([
      answer(all.objectStore('articles').getAll()),
      answer(all.objectStore('corrections').getAll()),
      answer(settings.getAllKeys()),
      answer(settings.getAll()),
    ]);
    database.close();
    const byName = names.map((name, i) => [String(name), values[i] as unknown] as const);
    return { articles, corrections, settings: Object.fromEntries(byName) };
  });
}
