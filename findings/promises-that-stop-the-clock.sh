#!/usr/bin/env bash
# The guess: pdf.js works in promises and pauses every 20 ms (its TimeSlotManager), so where both its halves run in one thread, as
# in Node or in a worker of one's own, a timer beside it can end a page that takes too long.
# The behaviour: the pauses are promises that are settled at once, and so are the messages between the halves. No timer, no message
# from outside and no AbortSignal.timeout is heard until the page is done, however long that takes: a file of 16 KB that saves its
# state 8,000 times holds the thread for seconds, one of some megabytes for good. Only who runs it in a worker and ends that from
# outside can set a limit.
# Versions: pdfjs-dist 6.5.438 (legacy build, the half for workers given as globalThis.pdfjsWorker, as its own fallback does).
# Source: the package runs below.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 >/dev/null
cat > see.mjs <<'JS'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

globalThis.pdfjsWorker = { WorkerMessageHandler };
const content = `${'q '.repeat(8_000)}BT /F1 10 Tf 100 500 Td (The quay is closed.) Tj ET`;
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
  '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
];
let file = '%PDF-1.4\n';
const places = objects.map((object, i) => {
  const at = file.length;
  file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  return `${String(at).padStart(10, '0')} 00000 n \n`;
});
file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;

const loading = getDocument({ data: new TextEncoder().encode(file), verbosity: 0 });
const page = await (await loading.promise).getPage(1);
let ticks = 0;
const clock = setInterval(() => (ticks += 1), 20);
const started = performance.now();
await page.getTextContent();
const took = performance.now() - started;
clearInterval(clock);
const due = Math.floor(took / 20);
console.log(`getTextContent took ${took > 500 ? 'more than' : 'less than'} half a second; ticks of a clock of 20 ms meanwhile: ${ticks} of ${due > 25 ? 'more than 25' : due}`);
await loading.destroy();
if (took < 500 || ticks > 2) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs 2>/dev/null
