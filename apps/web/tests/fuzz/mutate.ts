import fc from 'fast-check';

/** No mutation makes a sample longer than this, in UTF-16 units. */
const longest = 60_000;

/** One change to a text: `at` and `until` are thousandths of its length. */
type Edit = { at: number; until: number } & (
  | { kind: 'cut' }
  | { kind: 'put'; what: string; times: number }
  | { kind: 'repeat'; times: number }
  | { kind: 'splice'; from: number }
);

/**
 * Real texts, each damaged in a few places: parts cut out, repeated a few times or a thousand, taken from another sample, and
 * `words` put in that have a meaning where these texts are read.
 */
export function mutated(samples: readonly string[], words: readonly string[]): fc.Arbitrary<string> {
  const place = { at: fc.nat(1000), until: fc.nat(1000) };
  const what = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  // What takes more than its share of time shows where there is much of it.
  const times = fc.oneof(
    { weight: 200, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.constant(longest) },
  );
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('cut'), ...place }),
    fc.record({ kind: fc.constant('put'), what, times, ...place }),
    fc.record({ kind: fc.constant('repeat'), times, ...place }),
    fc.record({ kind: fc.constant('splice'), from: fc.nat(samples.length - 1), ...place }),
  );
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { maxLength: 8 }))
    .map(([sample, edits]) => edits.reduce((text, one) => apply(text, one, samples), sample));
}

function apply(text: string, edit: Edit, samples: readonly string[]): string {
  const from = Math.floor((edit.at * text.length) / 1000);
  // Most damage is small.
  const to = Math.min(text.length, from + Math.floor((edit.until / 1000) ** 3 * text.length));
  const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (edit.kind === 'cut') return before + after;
  if (edit.kind === 'splice') {
    const other = samples[edit.from] ?? '';
    return before + other.slice(from, from + Math.max(40, part.length)) + after;
  }
  const more = edit.kind === 'put' ? edit.what : part;
  const room = Math.max(0, longest - text.length);
  return before + more.repeat(Math.min(edit.times, Math.floor(room / Math.max(1, more.length)))) + part + after;
}

/** The same for bytes, each taken for a letter. */
export function mutatedBytes(samples: readonly Uint8Array[], words: readonly string[]): fc.Arbitrary<Uint8Array> {
  const letters = samples.map((sample) => Buffer.from(sample).toString('latin1'));
  return mutated(letters, words).map((text) => Uint8Array.from(Buffer.from(text, 'latin1')));
}
