#!/usr/bin/env bash
# The guess: a converter from HTML to text, which underlines headings and writes the addresses of links, also writes the marks that
# browsers put around a q element, for without them nobody sees that words are quoted.
# The behaviour: html-to-text and turndown both give the words bare: "He said never to the plan" for "He said <q>never</q> to the plan".
# By the HTML standard the marks must not stand in the source, they come with the element; a report of a site that uses it has no
# quotations at all once it is text.
# Versions: html-to-text 10.0.1, turndown 7.2.5. Source: both packages, run below; WHATWG HTML, "The q element".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 >/dev/null
cat > see.mjs <<'JS'
import { htmlToText } from 'html-to-text';
import Turndown from 'turndown';

const html = '<p>He said <q>never</q> to the plan.</p>';
const seen = { 'html-to-text': htmlToText(html), turndown: new Turndown().turndown(html) };
console.log(seen);

const held = Object.values(seen).every((text) => text === 'He said never to the plan.');

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
