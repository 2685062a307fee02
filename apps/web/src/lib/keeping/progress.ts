/** What goes on in the background. */
export type Progress = { says: string; done: number; total: number };
