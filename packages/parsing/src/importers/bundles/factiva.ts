import type { BundleDocument } from './bundle-source.ts';
import { withoutText } from './bundle-source.ts';
import { rightsLine } from './bundle-words.ts';
import { isDayLine } from './document-day.ts';

/** A document ends with its number: a short name of the outlet, the day, and letters. */
const end = /^Document [A-Z][A-Z\d]{2,11}\d{8}[a-z\d]{6,14}$/;
const coded =
  /^(HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CR|CO|IN|NS|RE|PUB|AN|SE|CLM|ART|RF|IPC|IPD|VOL)(?:[\s\t]+(.*))?$/;
const words = /^[\d.,\s]+ (?:words|wörter|mots|palabras|parole|woorden|palavras)$/iu;
const languages =
  /^(?:english|german|deutsch|french|français|spanish|español|italian|italiano|dutch|nederlands|portuguese|português|russian|chinese.*|arabic|japanese|polish|swedish)$/iu;

/** Whether lines are documents of Factiva: they end with their numbers, or state their parts by codes of two letters. */
export const isFactiva = (lines: readonly string[]): boolean =>
  (lines.some((line) => end.test(line)) && lines.some((line) => words.test(line.replace(/^WC\s+/, '')))) ||
  (['HD', 'PD', 'SN'] as const).every((code) => lines.some((line) => coded.exec(line)?.[1] === code));

/** The documents of a Factiva bundle, in either of its two forms. */
export function readFactiva(lines: readonly string[]): { documents: BundleDocument[] } {
  const isCoded = lines.some((line) => /^HD(?:\s|$)/.test(line));
  const documents: BundleDocument[] = [];
  let open: string[] = [];
  const close = () => {
    const document = isCoded ? readCoded(open) : readShown(open);
    if (document) documents.push(document);
    open = [];
  };
  for (const line of lines) {
    if (isCoded && /^(?:SE|HD)(?:\s|$)/.test(line) && open.some((one) => /^(?:HD|AN)(?:\s|$)/.test(one))) close();
    if (end.test(line)) close();
    else open.push(line);
  }
  close();
  return { documents };
}

/** A document that states its parts by codes, a code or its words a line. */
export function readCoded(lines: readonly string[]): BundleDocument | undefined {
  const fields = new Map<string, string[]>();
  let code = '';
  for (const line of lines) {
    const [, name, rest] = coded.exec(line) ?? [];
    if (name !== undefined) fields.set((code = name), rest ? [rest] : []);
    else if (line !== '') fields.get(code)?.push(line);
  }
  if (!fields.has('HD')) return undefined;
  const said = (name: string) => fields.get(name)?.join(' ').trim() || undefined;
  const paragraphs = [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])];
  const facts = { title: said('HD'), byline: said('BY'), outlet: said('SN'), published: said('PD') };
  return { said: facts, paragraphs, ...(paragraphs.length === 0 && { note: withoutText }) };
}

/** As it is shown: title, byline, length, day, time, outlet, its short name, page, language, rights, text. */
function readShown(lines: readonly string[]): BundleDocument | undefined {
  const filled = lines.filter((line) => line !== '');
  const length = filled.findIndex((line) => words.test(line));
  if (length < 1) return undefined;
  const head = filled.slice(0, length);
  const byline = head.length > 1 && isByline(head.at(-1) ?? '') ? head.at(-1) : undefined;
  const day = filled.findIndex((line, at) => at > length && at < length + 4 && isDayLine(line));
  const outlet = filled.slice(day + 1, day + 4).find((line) => !/^\d{1,2}:\d{2}/.test(line));
  const facts = filled.slice(0, Math.max(length, day) + 9);
  const rights = facts.findLastIndex((line) => rightsLine.test(line));
  const last = rights > length ? rights : facts.findLastIndex((line) => languages.test(line));
  const said = {
    title: head.at(byline === undefined ? -1 : -2),
    byline,
    ...(day > 0 && { published: filled[day], outlet }),
  };
  const paragraphs = filled.slice(Math.max(last, length, day) + 1);
  return { said, paragraphs, ...(paragraphs.length === 0 && { note: withoutText }) };
}

/** Names, up to three, or what begins as bylines do. */
function isByline(line: string): boolean {
  if (/^(?:by|von|par|por|di|door|de)\s\p{Lu}/iu.test(line)) return line.length < 120;
  return /^(?:\p{Lu}[\p{L}.'’-]*[\s,;]*(?:and|und|et|y|e|en)?\s*){2,8}$/u.test(line) && line.split(/\s+/).length <= 4;
}
