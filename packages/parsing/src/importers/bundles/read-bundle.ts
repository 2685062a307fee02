import type { RawSource } from '../../article.ts';
import { bundleSources, type BundleDocument } from './bundle-source.ts';
import { isFactiva, readFactiva } from './factiva.ts';
import { isClassic, readClassic } from './lexis-classic.ts';
import { isNexis, readNexis } from './nexis.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isProquest, readProquest } from './proquest.ts';
import { isRis, readRis } from './ris.ts';

type Read = (lines: readonly string[]) => { documents: BundleDocument[]; announced?: number };

/** The services whose bundles can be parted: the first that knows the lines reads them. Those that cut their lines get them joined. */
const services: readonly { knows: (lines: readonly string[]) => boolean; read: Read; isCut?: true }[] = [
  { knows: isRis, read: readRis },
  { knows: isNexis, read: readNexis },
  { knows: isProquest, read: readProquest },
  { knows: isClassic, read: readClassic, isCut: true },
  { knows: isFactiva, read: readFactiva },
];

const bare = (lines: readonly string[]): string[] => lines.map((line) => line.replaceAll('\u00a0', ' ').trim());
const serviceOf = (lines: readonly string[]) => services.find(({ knows }) => knows(lines));

/** Whether lines are a bundle that a database of news delivered. */
export const isBundle = (given: readonly string[]): boolean => serviceOf(bare(given)) !== undefined;

/** The articles of a bundle that a database of news delivered, out of the lines of its file; nothing where the lines are none. */
export function readBundle(given: readonly string[], id: string, mediaType: string): RawSource[] | undefined {
  const lines = bare(given);
  const service = serviceOf(lines);
  if (!service) return undefined;
  const { documents, announced } = service.read(service.isCut ? paragraphsOf(given) : lines);
  return documents.length === 0 ? undefined : bundleSources(documents, id, mediaType, announced);
}

/** What is said of a text that has the marks of several documents and cannot be cut at them; nothing of others. */
export function unpartedNote(lines: readonly string[]): string | undefined {
  const marks = lines.filter((line) =>
    /^\s*(?:LOAD-DATE|BYLINE|LENGTH|LÄNGE|Load-Date|ProQuest document ID)\s?:|^\s*Document [A-Z]{3}\S{15,25}\s*$/u.test(
      line,
    ),
  );
  const names = marks.map((line) => line.trim().split(/[:\s]/, 1)[0]);
  return names.length > new Set(names).size
    ? 'This text seems to hold several articles; they could not be parted.'
    : undefined;
}
