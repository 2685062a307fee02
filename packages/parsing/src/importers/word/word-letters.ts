const entities: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML with its entities resolved. */
export function decodeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Letters of the fonts Symbol and Wingdings that texts use, by code (Unicode's mapping table of Symbol; Wingdings by sight). */
const symbols = new Map(
  [
    [
      'symbol',
      '61 α 62 β 67 γ 64 δ 6d μ 70 π 73 σ 77 ω 44 Δ 57 Ω a3 ≤ b0 ° b1 ± b3 ≥ b4 × b7 • b8 ÷ b9 ≠ bb ≈ bc … be — ae → ac ← d2 ® d3 © d4 ™ a5 ∞ d6 √ a2 ′ b2 ″ a4 ⁄ 2d − a0 €',
    ],
    ['wingdings', '6c ● 6e ■ a7 ▪ a8 ◻ d8 ➢ e0 → df ← fc ✔ fb ✘ 4a ☺ 76 ❖ 9f • 28 ☎ 2a ✉'],
  ].map(([font = '', list = '']) => [font, readPairs(list)]),
);

function readPairs(list: string): ReadonlyMap<number, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[parseInt(word, 16), words[at + 1] ?? '']] : [])));
}

/**
 * The letter that a symbol shows: Word names a font and a place in it, mostly from the private area F000 on. Where the font is not
 * known, the letter of that code, or the sign for one that cannot be shown.
 */
export function symbolOf(font: string, hex: string): string {
  const code = parseInt(hex, 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = symbols.get(/wingdings/i.test(font) ? 'wingdings' : font.toLowerCase())?.get(place);
  if (known !== undefined) return known;
  if (place < 0x20 || (place !== code && /symbol|dings/i.test(font))) return '\ufffd';
  return String.fromCharCode(place);
}
