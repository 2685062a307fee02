/** From the top of the first line to the bottom of the last, in pixels. */
export type Extent = { top: number; bottom: number };
