#!/usr/bin/env bash
# The guess: the reading view of a saved page gives the corrected figure; at worst it gives the old and the new one apart.
# The behaviour: of "<del>12</del><ins>21</ins> men" Readability gives the text "1221 men", and of "2013<sup>2</sup>", a year with the
# sign of a note, "20132". Both are figures that no edition of the report ever held, and nothing in the text tells them from true ones.
# Versions: @mozilla/readability 0.6.0, jsdom 31.0.1. Source: the packages, run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@31.0.1 >/dev/null
cat > see.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { Readability } from '@mozilla/readability';

const padding = '<p>The council met for long and spoke about the harbour, the quay, and the ferry, as it did the year before.</p>'.repeat(6);
const report = '<p>The boat had <del>12</del><ins>21</ins> men aboard in 2013<sup>2</sup>, the harbour master said.</p>';
const { window } = new JSDOM(`<html><head><title>Harbour</title></head><body><article>${report}${padding}</article></body></html>`);
const text = new Readability(window.document).parse().textContent;
console.log(text.slice(0, 80));

const held = text.includes('1221 men') && text.includes('20132');

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
