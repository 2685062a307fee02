#!/usr/bin/env bash
# The guess: two well-kept parsers of HTML give the same article for a saved XHTML page whose head ends in <script src="…" />.
# The behaviour: linkedom ends the script at its own slash, as XML would, and the report behind it is text of the page. By the HTML
# standard (and in browsers and parse5) a script's slash means nothing: all that follows is the script's content, up to the next
# </script>, and the report is not in the body at all. A tool that tests with the one and reads with the other finds an article
# that its readers' pages do not have.
# Versions: linkedom 0.18.15, parse5 8.1.1. Source: WHATWG HTML, "The rules for parsing tokens in HTML content", start tag "script";
# both packages run below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund linkedom@0.18.15 parse5@8.1.1 >/dev/null
cat > see.mjs <<'JS'
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';

const page = `<html><head><script src="tracker.js" /></head><body><p>The quay is closed until May.</p></body></html>`;

const words = (node) => (node.value ?? '') + (node.childNodes ?? []).map(words).join('');
const named = (node, name) => [
  ...(node.nodeName === name ? [node] : []),
  ...(node.childNodes ?? []).flatMap((one) => named(one, name)),
];

const [body] = named(parse(page), 'body');
const seen = {
  linkedom: parseHTML(page).document.querySelectorAll('p').length,
  parse5: named(body, 'p').length,
  'words of the script in parse5': words(named(parse(page), 'script')[0]).includes('The quay is closed'),
};
console.log(seen);
if (seen.linkedom !== 1 || seen.parse5 !== 0 || !seen['words of the script in parse5']) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
