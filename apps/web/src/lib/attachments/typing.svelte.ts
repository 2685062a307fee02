/** What is typed in the fields of the page and was not taken down yet. */
class Typing {
  #fields = $state(0);

  /** Whether there is any. */
  get isDue(): boolean {
    return this.#fields > 0;
  }

  /** Something is typed in one more field. */
  begin(): void {
    this.#fields++;
  }

  /** It was taken down. */
  end(): void {
    this.#fields--;
  }
}

/** The one of this page: its fields are many, and what is typed in any of them is not saved yet. */
export const typing = new Typing();
