#!/usr/bin/env bash
# The guess: a library that finds the selector of an annotation again in a changed text either finds the words or says that they are
# gone; if it accepts a near passage, it says how near.
# The behaviour: dom-anchor-text-quote gives one range and no measure. A note on "the school will never open in June" is put on "the
# school will open in June for" without a word: two characters more, one word less, the opposite said. A selector with one word
# changed is found too. A coder's note can so come to stand on a sentence that says the reverse.
# Versions: dom-anchor-text-quote 4.0.2, jsdom 31.0.1. Source: the packages, run below; the W3C Web Annotation Data Model, "Text Quote
# Selector", which speaks of exact words only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@31.0.1 >/dev/null
cat > see.mjs <<'JS'
import { JSDOM } from 'jsdom';
import * as anchor from 'dom-anchor-text-quote';

const { window } = new JSDOM('<body><p>The mayor said on Tuesday that the school will open in June for all pupils.</p></body>');
Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter, Node: window.Node });
const find = (exact) => {
  const place = anchor.toTextPosition(window.document.body, { exact });
  return place && window.document.body.textContent.slice(place.start, place.end);
};
const seen = Object.fromEntries(
  ['the school will open in June', 'the school will never open in June', 'the harbour lies idle'].map((exact) => [exact, find(exact)]),
);
console.log(seen);

const [same, opposite, none] = Object.values(seen);
const held = same === 'the school will open in June' && opposite !== null && !opposite.includes('never') && none === null;

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
