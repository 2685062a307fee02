import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** What a pane hears of its sentences: which one the pointer or the focus rests on, and what was pressed. */
export type SentenceHearers = {
  lit: (sentence: number | undefined, link?: string) => void;
  pressed: (sentence: number, link?: string) => void;
};

/**
 * Hears of all sentences and their buttons in one place. Sentences carry `data-sentence`, the button of a link `data-link`.
 * Pressing a whole sentence is only a convenience: every link has a button of its own.
 */
export function sentencePointer({ lit, pressed }: SentenceHearers): Attachment<HTMLElement> {
  return (pane) => {
    let last: Element | null = null;
    const rest = (event: Event): void => {
      const { sentence, button } = find(event.target);
      if (sentence === last) return;
      last = sentence;
      lit(numberOf(sentence), event.type === 'focusin' ? button?.dataset.link : undefined);
    };
    const leave = (): void => {
      last = null;
      lit(undefined);
    };
    const click = (event: Event): void => {
      const { sentence, button } = find(event.target);
      const number = numberOf(sentence);
      const selecting = !button && getSelection()?.isCollapsed === false;
      if (number !== undefined && !selecting) pressed(number, button?.dataset.link);
    };
    // Svelte's own listening, because a button that is taken away while the page is drawn loses the focus just then.
    const hearers = { pointerover: rest, pointerleave: leave, focusin: rest, focusout: leave, click };
    const ends = Object.entries(hearers).map(([name, hear]) => on(pane, name, hear));
    return () => ends.forEach((end) => end());
  };
}

function find(target: EventTarget | null): { sentence: HTMLElement | null; button: HTMLElement | null } {
  const element = target instanceof Element ? target : null;
  return {
    sentence: element?.closest<HTMLElement>('[data-sentence]') ?? null,
    button: element?.closest<HTMLElement>('button') ?? null,
  };
}

function numberOf(sentence: HTMLElement | null): number | undefined {
  return sentence ? Number(sentence.dataset.sentence) : undefined;
}
