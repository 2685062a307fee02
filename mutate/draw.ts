/** `count` of the things, each at most once, the same for the same seed; in the order they had (mulberry32, Fisher and Yates). */
export function draw<T>(things: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = things.map((_, at) => at);
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? at, order[at] ?? other];
  }
  return order
    .slice(0, count)
    .sort((one, other) => one - other)
    .flatMap((at) => things.slice(at, at + 1));
}
