/** Words cut into pieces of 32 units, and the rest into ever smaller powers of two: pieces that begin alike are looked up once. */
type Node = { next: Map<number, Map<string, Node>>; words?: string };

const longestPiece = 32;

/**
 * Where each of `wanted` stands as whole words in `text`, in order. Linear in the text, however many are wanted: at each word's
 * beginning a piece of every size is looked up, and what follows only where that is found.
 */
export function placesOf(text: string, wanted: ReadonlySet<string>): Map<string, number[]> {
  const root = planOf(wanted);
  const isOfWord = markWords(text);
  const isCut = (at: number): boolean => isOfWord[at - 1] === 1 && isOfWord[at] === 1;
  const places = new Map<string, number[]>([...wanted].map((words) => [words, []]));
  // A sentence may be as long as the text: what follows is not looked up by recursion.
  const found: { node: Node; at: number }[] = [];
  const follow = ({ next }: Node, at: number): void => {
    for (const [size, children] of next) {
      const node = children.get(text.slice(at, at + size));
      if (node) found.push({ node, at: at + size });
    }
  };
  for (let start = 0; start < text.length; start++) {
    if (isCut(start)) continue;
    follow(root, start);
    for (let last = found.pop(); last; last = found.pop()) {
      const { node, at } = last;
      if (node.words !== undefined && !isCut(at)) places.get(node.words)?.push(start);
      follow(node, at);
    }
  }
  return places;
}

function planOf(wanted: ReadonlySet<string>): Node {
  const root: Node = { next: new Map() };
  for (const words of wanted) {
    if (words === '') continue;
    let node = root;
    for (let at = 0; at < words.length;) {
      const size = Math.min(longestPiece, 2 ** Math.floor(Math.log2(words.length - at)));
      const children = node.next.get(size) ?? new Map<string, Node>();
      const piece = words.slice(at, at + size);
      const child: Node = children.get(piece) ?? { next: new Map() };
      node.next.set(size, children.set(piece, child));
      node = child;
      at += size;
    }
    node.words = words;
  }
  return root;
}

/** For each unit whether it is of a word: "No." does not stand in "Casino." */
function markWords(text: string): Uint8Array {
  const marks = new Uint8Array(text.length);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) marks.fill(1, index, index + word.length);
  return marks;
}
