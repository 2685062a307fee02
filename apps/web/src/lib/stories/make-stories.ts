import type { PairIds } from '../pair/pair.ts';

/** What the reader says of a story: the articles that belong together whatever is found, and a name; '' leaves that to the page. */
export type SetStory = { readonly id: string; readonly name: string; readonly articles: readonly string[] };
/** A set of articles that report one event, in the library's order; `set` is there where the reader made it or named it. */
export type Story = { readonly articles: readonly string[]; readonly set?: SetStory };

/**
 * Tells articles (`ids`, in the library's order) into stories, each of them in one: what the reader `set` stays together; what came
 * with the page (`builtIn`) is one story, and so is what reports the same event as another of it (`same`). An article in no set of the
 * reader joins the one that most of its like are in. The order of `same` is of no account.
 */
export function makeStories(
  ids: readonly string[],
  builtIn: readonly string[],
  same: readonly PairIds[],
  set: readonly SetStory[],
): Story[] {
  const here = new Set(ids);
  const setOf = new Map<string, SetStory>();
  for (const one of set) for (const id of one.articles) if (here.has(id) && !setOf.has(id)) setOf.set(id, one);
  const group = new Map(ids.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = group.get(root) ?? root; next !== root; next = group.get(root) ?? root) root = next;
    return root;
  };
  const join = (one: string, other: string): void => void group.set(rootOf(other), rootOf(one));
  const isFree = (id: string): boolean => here.has(id) && !setOf.has(id);
  const [first, ...rest] = builtIn.filter(isFree);
  if (first !== undefined) for (const id of rest) join(first, id);
  for (const { a, b } of same) if (isFree(a) && isFree(b)) join(a, b);
  const free = Map.groupBy(ids.filter(isFree), rootOf);
  const stories = set
    .map((one) => ({ set: one, articles: ids.filter((id) => setOf.get(id) === one) }))
    .filter(({ articles }) => articles.length > 0);
  const alone: Story[] = [];
  for (const members of free.values()) {
    const home = members.some((id) => builtIn.includes(id)) ? undefined : closestSet(members, same, setOf);
    const story = stories.find((one) => one.set === home);
    if (story) story.articles.push(...members);
    else alone.push({ articles: members });
  }
  const place = new Map(ids.map((id, i) => [id, i]));
  const placeOf = (id: string | undefined): number => place.get(id ?? '') ?? 0;
  return [
    ...stories.map((one) => ({ ...one, articles: one.articles.sort((x, y) => placeOf(x) - placeOf(y)) })),
    ...alone,
  ].sort((one, other) => placeOf(one.articles[0]) - placeOf(other.articles[0]));
}

/** The set of the reader that most pairs of the same event lead to from `members`; of several the one that was made first. */
function closestSet(
  members: readonly string[],
  same: readonly PairIds[],
  setOf: ReadonlyMap<string, SetStory>,
): SetStory | undefined {
  const own = new Set(members);
  const ties = new Map([...new Set(setOf.values())].map((one) => [one, 0]));
  for (const { a, b } of same) {
    const other = own.has(a) ? b : own.has(b) ? a : undefined;
    const found = other === undefined ? undefined : setOf.get(other);
    if (found) ties.set(found, (ties.get(found) ?? 0) + 1);
  }
  const most = Math.max(0, ...ties.values());
  return most === 0 ? undefined : [...ties].find(([, count]) => count === most)?.[0];
}
