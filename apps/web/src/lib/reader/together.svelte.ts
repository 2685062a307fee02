import type { Range } from '@vis-a-vis/parsing';
import { questions } from '../kept/questions.ts';

/** A sentence a reader marked, by its article and where it stands there. */
export type Mark = Range & { article: string };

/** What readers wrote to one question, and the sentences they marked for it. */
export type Answer = { note: string; marks: Mark[] };

/** Answers to the five questions by pair of articles (`pairOf`): plain data, to be kept and exported with the library. */
export type Notes = { readonly [pair: string]: readonly Answer[] };

const blank: readonly Answer[] = questions.map(() => ({ note: '', marks: [] }));

/** Reading together: what a class writes down before it sees what the page found. */
export class Together {
  /** `undefined` until something is noted. */
  notes = $state.raw<Notes>();
  /** Whether the class asked to see what the page found. */
  revealed = $state(false);
  /** The question that marks are made for. */
  question = $state(0);

  /** The answers for the articles `a` and `b`, whichever side they stand on. */
  answers(a: string, b: string): readonly Answer[] {
    return this.notes?.[pairOf(a, b)] ?? blank;
  }

  /** The notes on the articles `a` and `b` alone. */
  notesOn(a: string, b: string): Notes {
    return { [pairOf(a, b)]: this.answers(a, b) };
  }

  write(a: string, b: string, question: number, note: string): void {
    this.#change(a, b, question, (answer) => ({ ...answer, note }));
  }

  /** Marks a sentence for the chosen question, or takes the mark away. */
  toggleMark(a: string, b: string, mark: Mark): void {
    this.#change(a, b, this.question, (answer) => {
      const rest = answer.marks.filter((one) => one.article !== mark.article || one.from !== mark.from);
      return { ...answer, marks: rest.length < answer.marks.length ? rest : [...rest, mark] };
    });
  }

  #change(a: string, b: string, question: number, change: (answer: Answer) => Answer): void {
    const answers = this.answers(a, b).map((answer, i) => (i === question ? change(answer) : answer));
    this.notes = { ...this.notes, [pairOf(a, b)]: answers };
  }
}

function pairOf(a: string, b: string): string {
  return JSON.stringify([a, b].sort());
}
