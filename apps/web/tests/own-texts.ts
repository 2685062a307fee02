/** One of two made-up articles of a reader's own; it holds a passage that is none of the report. */
export const ferry = `Ferry line to stay open

The ferry between the two shores will run until autumn, the council said on Monday. "Nobody will be left on the quay," said its head, Jane Roe.

Share this article

Fares rise by ten per cent in May.`;
/** The other one, which says much of the same in other words. */
export const boats = `Boats keep running

"Nobody will be left on the quay," said Jane Roe, the head of the council, on Monday. The ferry will run between the shores until autumn.`;
