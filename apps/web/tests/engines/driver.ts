/** A browser of its own, with a fresh profile, as the walk drives it. Elements are found by XPath; a step fails where none is. */
export type Driver = {
  /** Opens an address; an address the window stands at already is loaded anew. */
  go(address: string): Promise<void>;
  /** Presses the middle of an element with the pointer. */
  click(path: string): Promise<void>;
  /** Types into a field by the keyboard. */
  type(path: string, text: string): Promise<void>;
  /** Chooses a file, by its place on the disk. */
  choose(path: string, file: string): Promise<void>;
  /** What an expression in the page comes to, as JSON can say it. */
  ask(expression: string): Promise<unknown>;
  /** What went wrong in the page so far: errors, violations of its policy, requests but for the page itself. */
  troubles(): Promise<string[]>;
  close(): Promise<void>;
};

/** A browser engine: what it needs to be installed, and how to open a window in it. */
export type Engine = { name: string; install: () => void; open: () => Promise<Driver> };
