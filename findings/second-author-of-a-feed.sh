#!/usr/bin/env bash
# The guess: a reader of feeds that gives the author of an item gives both where an item has two dc:creator elements, as the
# vocabulary allows, or joins them.
# The behaviour: rss-parser gives the first and drops the second; its creator and its dc:creator are one string each. Categories, which
# repeat in the same way, come as a list.
# Versions: rss-parser 3.13.0. Source: the package, run below; the Dublin Core terms, where creator may repeat.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rss-parser@3.13.0 >/dev/null
cat > see.mjs <<'JS'
import Parser from 'rss-parser';

const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title><item>
<title>Talks open</title><dc:creator>Ann Lowe</dc:creator><dc:creator>Per Lie</dc:creator><category>Geneva</category>
<category>Talks</category></item></channel></rss>`;
const [item] = (await new Parser().parseString(feed)).items;
console.log({ creator: item.creator, 'dc:creator': item['dc:creator'], categories: item.categories });

const held = item.creator === 'Ann Lowe' && !JSON.stringify(item).includes('Per Lie') && item.categories.length === 2;

if (!held) {
  console.error('This is not what was seen before.');
  process.exit(1);
}
JS
node see.mjs
