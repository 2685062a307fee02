#!/usr/bin/env bash
# The guess: a parser of English dates that reads "Feb. 27" and "March 1", and ranges such as "Feb. 27 - 28", reads the stretch
# "Feb. 27-March 1" of every news style.
# The behaviour: chrono-node answers 27 March. "27-March" looks to it like a day and a month joined by a hyphen; the month that was
# written is passed over, the end of the stretch is gone, and the answer is a day that no reader would find in the text. With an en
# dash the same stretch is read right.
# Versions: chrono-node 2.10.3. Source: the package, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat > see.mjs <<'JS'
import * as chrono from 'chrono-node';

const day = (part) => part && `${part.get('month')}/${part.get('day')}`;
const read = (text) => chrono.parse(text, new Date(2013, 1, 1)).map(({ text: words, start, end }) => [words, day(start), day(end)]);
const hyphen = read('The talks run Feb. 27-March 1 in Geneva.');
const dash = read('The talks run Feb. 27 \u2013 March 1 in Geneva.');
console.log({ hyphen, dash });

const held = hyphen[0][0] === '27-March' && hyphen[0][1] === '3/27' && !hyphen[0][2] && dash[0][1] === '2/27';

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
