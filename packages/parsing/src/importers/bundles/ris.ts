import type { BundleDocument } from './bundle-source.ts';
import { withoutText } from './bundle-source.ts';

const tagLine = /^([A-Z][A-Z\d]) {1,2}- ?(.*)$/;

/** Whether lines are records of RIS, which reference managers and databases write. */
export const isRis = (lines: readonly string[]): boolean => /^TY {1,2}- /.test(lines.find((line) => line !== '') ?? '');

/** The records of a RIS file. The text stands under `N2`, `AB` or `N1`, whichever has most. */
export function readRis(lines: readonly string[]): { documents: BundleDocument[] } {
  const documents: BundleDocument[] = [];
  let fields = new Map<string, string[]>();
  let tag = '';
  for (const line of lines) {
    const [, name = '', words = ''] = tagLine.exec(line) ?? [];
    if (name === 'ER') {
      documents.push(readRecord(fields));
      fields = new Map();
    } else if (name === '' || name === 'TY') fields.get(tag)?.push(line);
    else fields.set((tag = name), [...(fields.get(name) ?? []), words]);
  }
  if (fields.size > 0) documents.push(readRecord(fields));
  return { documents };
}

function readRecord(fields: ReadonlyMap<string, readonly string[]>): BundleDocument {
  const first = (...names: string[]) => names.map((name) => fields.get(name)?.[0]?.trim()).find((words) => words);
  const texts = ['N2', 'AB', 'N1'].map((name) =>
    (fields.get(name) ?? []).map((line) => line.replace(/^full text:?\s*/i, '')),
  );
  const text = texts.reduce((longest, one) => (one.join('').length > longest.join('').length ? one : longest), []);
  const url = first('UR', 'L2');
  return {
    said: {
      title: first('TI', 'T1', 'CT'),
      byline: [...(fields.get('AU') ?? fields.get('A1') ?? [])].join('; ') || undefined,
      outlet: first('T2', 'JF', 'JO', 'JA', 'PB')?.replace(/\s*;.*$/, ''),
      published: first('DA', 'Y1', 'PY', 'YR')?.replace(/\/+(?=[^\d]|$).*$/, ''),
      url,
      language: first('LA'),
    },
    paragraphs: text,
    ...(text.length === 0 && { note: withoutText }),
  };
}
