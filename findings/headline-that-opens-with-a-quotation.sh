#!/usr/bin/env bash
# The guess: a tab-separated table of reports is the safe form for headlines: no tab stands in a headline, so nothing needs quoting,
# and readers of tables agree on it.
# The behaviour: a headline that opens with a quotation and goes on ("Not a game," Kerry says) breaks both readers, each in its way.
# d3-dsv's tsvParse ends the cell at the second mark, drops the character behind it and makes a column of the rest: outlet becomes
# "Kerry says", the day becomes the outlet's name, and nothing is reported. Papa Parse reports an error, but its one row holds the rest
# of the file, all further reports included. The registered form of such tables (IANA, text/tab-separated-values) knows no quoting.
# With the quote character switched off Papa Parse reads it; d3-dsv has no such switch.
# Versions: d3-dsv 3.0.2, papaparse 5.7.1. Source: both packages, run below; the IANA registration of text/tab-separated-values.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund d3-dsv@3.0.2 papaparse@5.7.1 >/dev/null
cat > see.mjs <<'JS'
import { tsvParse } from 'd3-dsv';
import Papa from 'papaparse';

const table = [
  ['title', 'outlet', 'day'],
  ['"Not a game," Kerry says', 'Morning Post', '2013-09-12'],
  ['Talks open in Geneva', 'Evening Post', '2013-09-13'],
];
const text = table.map((row) => row.join('\t')).join('\n') + '\n';

const first = tsvParse(text)[0];
const strict = Papa.parse(text, { header: true, delimiter: '\t' });
const loose = Papa.parse(text, { header: true, delimiter: '\t', quoteChar: '\u0000', skipEmptyLines: true });
console.log({ 'd3-dsv': { ...first }, 'papaparse, rows': strict.data.length, 'papaparse, marks off': loose.data[0] });

const held =
  first.outlet === 'Kerry says' &&
  first.day === 'Morning Post' &&
  strict.data.length === 1 &&
  strict.data[0].title.includes('Talks open in Geneva') &&
  loose.data[0].title === table[1][0];

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
