#!/usr/bin/env bash
# The guess: a reader of XML that gives a paragraph's text as "#text" gives it in the order of the file, so that a report in NITF can
# be joined again.
# The behaviour: fast-xml-parser gathers what stands around an element into one string without a space and puts the element beside it:
# "The <em>harbour</em> is closed until <b>May</b>." becomes "Theis closed until." with "harbour" and "May" apart, and a title that is a
# year or a version ("2013.10") becomes the number 2013.1. Order is kept only with its option preserveOrder, in another shape.
# Versions: fast-xml-parser 5.12.1. Source: the package, run below; NITF's paragraphs hold marked words by design.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fast-xml-parser@5.12.1 >/dev/null
cat > see.mjs <<'JS'
import { XMLParser } from 'fast-xml-parser';

const file = '<nitf><title>2013.10</title><p>The <em>harbour</em> is closed until <b>May</b>.</p></nitf>';
const { nitf } = new XMLParser().parse(file);
console.log(nitf);

const held = nitf.p['#text'] === 'Theis closed until.' && nitf.title === 2013.1;

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
