/** A topic is a visible list of words and phrases; `*` at a word's end stands for any ending. */
export type Topic = { id: string; name: string; patterns: string[] };
