import type { Page } from '@playwright/test';
import type { Kept } from '../src/lib/state/kept.ts';

/** What this browser keeps for the page, read past the page itself. */
export function storedIn(page: Page): Promise<{ articles: Kept[]; settings: { [name: string]: unknown } }> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The storage did not answer.'));
      });
    const database = await answer(indexedDB.open('vis-a-vis'));
    const all = database.transaction(['articles', 'settings']);
    const settings = all.objectStore('settings');
    const [articles, names, values] = await Promise.all([
      answer(all.objectStore('articles').getAll()),
      answer(settings.getAllKeys()),
      answer(settings.getAll()),
    ]);
    database.close();
    return { articles, settings: Object.fromEntries(names.map((name, i) => [String(name), values[i] as unknown])) };
  });
}
