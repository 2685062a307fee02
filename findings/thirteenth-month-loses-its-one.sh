#!/usr/bin/env bash
# The guess: a parser of dates in any form, told nothing of the land, reads 13/04/2025 as 13 April, the only day it can be, or refuses.
# The behaviour: any-date-parser reads 4 March 2025. It looks for month, day, year; 13 is no month, so it starts one character later and
# takes "3/04/2025" out of the middle of the figure. 23/04/2025 is 4 March as well: all days from the 13th on fall on the days of other months.
# Versions: any-date-parser 2.2.4. Source: the package, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4 >/dev/null
cat > see.mjs <<'JS'
import parser from 'any-date-parser';

const day = (text) => parser.fromString(text).toISOString().slice(0, 10);
const seen = Object.fromEntries(['13/04/2025', '23/04/2025', '04/13/2025'].map((text) => [text, day(text)]));
console.log(seen);

const held = seen['13/04/2025'] === '2025-03-04' && seen['04/13/2025'] === '2025-04-13';

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
