#!/usr/bin/env bash
# The guess: a parser with a given form ("%B %d, %Y") answers null for a day that is not in the calendar, as it does for text that does
# not fit the form.
# The behaviour: d3-time-format reads February 30, 2013 as 2 March and 41 September as 11 October, and d3-dsv's autoType reads
# 2013-02-30 as 2 March. A misprint in a table of reports becomes a day that looks as sure as the others.
# Versions: d3-time-format 4.1.1, d3-dsv 3.0.2. Source: both packages, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund d3-time-format@4.1.1 d3-dsv@3.0.2 >/dev/null
cat > see.mjs <<'JS'
import { utcParse } from 'd3-time-format';
import { autoType } from 'd3-dsv';

const day = (date) => date && date.toISOString().slice(0, 10);
const parse = utcParse('%B %d, %Y');
const seen = {
  'February 30, 2013': day(parse('February 30, 2013')),
  'September 31, 2013': day(parse('September 31, 2013')),
  'September 41, 2013': day(parse('September 41, 2013')),
  'autoType 2013-02-30': day(autoType({ day: '2013-02-30' }).day),
};
console.log(seen);

const held = JSON.stringify(Object.values(seen)) === JSON.stringify(['2013-03-02', '2013-10-01', '2013-10-11', '2013-03-02']);

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
