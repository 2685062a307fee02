#!/usr/bin/env bash
# The guess: a library that reads "half a million" as 500,000 reads "half a dozen" and "one and a half million" by the same rule.
# The behaviour: compromise reads half a million right, half a dozen as 0.5 and one and a half million as 1,000,000: wrong by twelve
# times and by a third, without a sign that a word was left over. A tool that compares the figures of two reports with it finds
# differences that are none.
# Versions: compromise 14.17.0. Source: the package, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 >/dev/null
cat > see.mjs <<'JS'
import nlp from 'compromise';

const figure = (words) => nlp(words).numbers().json()[0].number.num;
const seen = Object.fromEntries(
  ['half a million people', 'half a dozen boats', 'one and a half million people'].map((words) => [words, figure(words)]),
);
console.log(seen);

const held = JSON.stringify(Object.values(seen)) === '[500000,0.5,1000000]';

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
