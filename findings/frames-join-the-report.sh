#!/usr/bin/env bash
# The guess: a parser of MIME mail gives the page of an MHTML file as its html, and what hangs on the page (frames, pictures) as
# attachments with their content id, for the file is multipart/related and names its parts.
# The behaviour: postal-mime puts every text/html part into one html, one behind the other: the advertisement in a frame stands at the
# end of the report, no part is an attachment, and nothing tells where one ends. mailparser does the same with a line break between.
# The content ids that tell page and frame apart (RFC 2557) are lost.
# Versions: postal-mime 4.0.0, mailparser 3.14.2. Source: both packages, run below; RFC 2387 and RFC 2557.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 >/dev/null
cat > see.mjs <<'JS'
import PostalMime from 'postal-mime';
import { simpleParser } from 'mailparser';

const part = (id, place, html) =>
  `--b\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Location: https://${place}.example/\r\n\r\n${html}\r\n`;
const file =
  'From: <Saved by a browser>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\n' +
  'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n' +
  part('page', 'paper', '<html><body><p>The ferry is late.</p><iframe src="cid:frame"></iframe></body></html>') +
  part('frame', 'shop', '<html><body><p>Buy a watch.</p></body></html>') +
  '--b--\r\n';

const postal = await PostalMime.parse(file);
const mail = await simpleParser(file);
const seen = {
  'postal-mime': [postal.html.includes('ferry'), postal.html.includes('watch'), postal.attachments.length],
  mailparser: [mail.html.includes('ferry'), mail.html.includes('watch'), mail.attachments.length],
};
console.log(seen);

const held = Object.values(seen).every((one) => JSON.stringify(one) === '[true,true,0]');

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
