#!/usr/bin/env bash
# The guess: differences by words show a changed figure as a changed figure: 1,429 out, 1,400 in.
# The behaviour: for jsdiff's diffWords the comma and the point inside a figure are marks between words. It marks "429" as taken out
# and "400" as put in and shows "1," as shared by both texts; of 3.5 and 3.2 it shares "3.". The full stops of U.S. and U.N. do the
# same: "U." is shared. With a segmenter of the language given as its option the figures stay whole and U.S. does too.
# Versions: diff 9.0.0. Source: the package, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund diff@9.0.0 >/dev/null
cat > see.mjs <<'JS'
import { diffWords } from 'diff';

const parts = (a, b, options) =>
  diffWords(a, b, options).map(({ value, added, removed }) => `${added ? '+' : removed ? '-' : '='}${value}`);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const seen = {
  toll: parts('killed 1,429 people', 'killed 1,400 people'),
  share: parts('3.5 per cent', '3.2 per cent'),
  names: parts('U.S. troops', 'U.N. troops'),
  'toll, by a segmenter': parts('killed 1,429 people', 'killed 1,400 people', { intlSegmenter: segmenter }),
  'names, by a segmenter': parts('U.S. troops', 'U.N. troops', { intlSegmenter: segmenter }),
};
console.log(seen);

const held =
  seen.toll[0] === '=killed 1,' &&
  seen.share[0] === '=3.' &&
  seen.names[0] === '=U.' &&
  seen['toll, by a segmenter'].includes('-1,429') &&
  seen['names, by a segmenter'].some((part) => part.startsWith('-U.S'));

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
