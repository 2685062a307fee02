import type { Article } from '@vis-a-vis/parsing';
import type { Library } from '../articles/library.svelte.ts';
import { newId } from '../kept/kept.ts';
import type { PairIds } from '../pair/pair.ts';
import { differences, type Cells } from '../record/cells.ts';
import { cellsOfList, putInList, type ListKind } from '../record/list-cells.ts';
import { keepSame } from './keep-same.ts';
import { makeStories, type SetStory, type Story } from './make-stories.ts';
import { nameStory } from './name-story.ts';

/** How the reader's stories stand in cells. */
export const storiesInCells: ListKind<SetStory> = { kind: 'story', nameOf: ({ id }) => id };
/** A list of them in cells. */
export const storyCells = (set: readonly SetStory[]): Cells => cellsOfList(storiesInCells, set);

/** The stories that the articles on the page report. Naming, parting and joining them are steps that can be taken back. */
export class Stories {
  /** What the reader made of them. */
  set = $state.raw<readonly SetStory[]>([]);
  readonly all: readonly Story[];

  readonly #library: Library;
  readonly #tell: (says: string) => void;

  /** `builtIn` are the ids of the articles that came with the page. */
  constructor(library: Library, builtIn: readonly string[], tell: (says: string) => void) {
    this.#library = library;
    this.#tell = tell;
    library.history.hold([storiesInCells.kind], this);
    this.all = $derived(
      makeStories(
        library.articles.map(({ id }) => id),
        builtIn,
        library.sameEvents,
        this.set,
      ),
    );
  }

  /** The story of an article; one that is not here is a story of its own. */
  of(id: string): Story {
    return this.all.find(({ articles }) => articles.includes(id)) ?? { articles: [id] };
  }

  /** The story of both articles; `undefined` where each reports its own. */
  ofBoth({ a, b }: PairIds): Story | undefined {
    const story = this.of(a);
    return story.articles.includes(b) ? story : undefined;
  }

  /** Its articles, as they were read. */
  articlesOf({ articles }: Story): Article[] {
    const own = new Set(articles);
    return this.#library.articles.filter(({ id }) => own.has(id));
  }

  /** What it is called: as the reader says, else by its commonest names and its day. */
  nameOf(story: Story): string {
    return story.set?.name || nameStory(this.articlesOf(story));
  }

  /** The articles of the story that both of a pair report; the two alone where each reports its own. */
  around(pair: () => { a: Article; b: Article }): () => readonly Article[] {
    return keepSame(() => {
      const { a, b } = pair();
      const story = this.ofBoth({ a: a.id, b: b.id });
      return story ? this.articlesOf(story) : [a, b];
    });
  }

  rename(story: Story, written: string): void {
    const name = written.trim();
    if (name === this.nameOf(story)) return;
    const { set } = this.#asSet(story, { name });
    this.#change(set, name === '' ? 'The story has the name the page gives it.' : `The story is called “${name}”.`);
  }

  /** Takes an article out of its story: it is one of its own from now on. */
  part(id: string): void {
    const story = this.of(id);
    if (story.articles.length < 2) return;
    const { set, one } = this.#asSet(story);
    const rest = { ...one, articles: one.articles.filter((article) => article !== id) };
    const own = { id: newId(one.id), name: '', articles: [id] };
    this.#change([...set.map((each) => (each === one ? rest : each)), own], 'The article is a story of its own.');
  }

  /** Makes one story of two. */
  join(story: Story, other: Story): void {
    const { set, one } = this.#asSet(story);
    const both = {
      ...one,
      articles: [...new Set([...one.articles, ...other.articles, ...(other.set?.articles ?? [])])],
    };
    this.#change(
      set.filter(({ id }) => id !== other.set?.id).map((each) => (each === one ? both : each)),
      'The two are one story.',
    );
  }

  now(): Cells {
    return storyCells(this.set);
  }

  put(cells: Cells): void {
    this.set = putInList(storiesInCells, this.set, cells);
  }

  /** The reader's list with this story in it, holding the articles it has now. */
  #asSet(story: Story, change: Partial<SetStory> = {}): { set: readonly SetStory[]; one: SetStory } {
    const before = story.set ?? { id: newId(this.set.at(-1)?.id), name: '', articles: [] };
    const here = new Set(this.#library.articles.map(({ id }) => id));
    // An article that is gone may come back.
    const gone = before.articles.filter((id) => !here.has(id));
    const one: SetStory = { ...before, articles: [...gone, ...story.articles], ...change };
    const set = story.set ? this.set.map((each) => (each === story.set ? one : each)) : [...this.set, one];
    return { set, one };
  }

  #change(set: readonly SetStory[], says: string): void {
    const cells = differences(this.now(), storyCells(set));
    this.set = set;
    this.#library.history.add({ says, cells });
    this.#tell(says);
  }
}
