import { importArticles, readArticle, type SourceFile } from '@vis-a-vis/parsing';
import { nodeTools } from '@vis-a-vis/parsing/evaluation';
import { bundleFiles } from '@vis-a-vis/parsing/fixtures';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { mutatedJson } from './mutate-json.ts';
import { mutated, mutatedBytes } from './mutate.ts';
import { files } from './samples.ts';
import type { Input, Target } from './target.ts';
import { sound } from './work-on.ts';
import {
  inBundles,
  inBytes,
  inFeeds,
  inHtml,
  inJson,
  inMarkdown,
  inMime,
  inRtf,
  inTables,
  inText,
  inWord,
} from './words.ts';

const named = (ending: RegExp) => files.filter(({ name }) => ending.test(name));
const textsOf = (ending: RegExp) => named(ending).map(({ bytes }) => Buffer.from(bytes).toString('utf8'));

/** Takes the articles out of a file and reads the first of them, as the page does. */
function run(input: Input): unknown {
  const sources = input.flatMap((file) => importArticles(file, nodeTools));
  return [sources, sources.slice(0, 3).map((source) => sound(readArticle(source)))];
}

/** Damaged texts of one format, read as files of that name. */
function format(name: string, share: number, texts: fc.Arbitrary<string>): Target {
  return {
    name: `import ${name}`,
    share,
    each: 0.03,
    run,
    inputs: texts.map((text): Input => [{ name: `sample${name}`, text }]),
  };
}

const part = 'word/document.xml';
const wordParts = named(/\.docx$/i).flatMap(({ bytes }) => {
  try {
    const main = unzipSync(bytes)[part];
    return main ? [Buffer.from(main).toString('utf8')] : [];
  } catch {
    return [];
  }
});
const packed = (xml: string): SourceFile => ({
  name: 'sample.docx',
  bytes: zipSync({ [part]: Buffer.from(xml) }, { level: 0 }),
});
const records = textsOf(/news\.json$|one\.json$/).map((text) => JSON.parse(text) as unknown);

/** Every way a file comes into the page. */
export const importTargets: readonly Target[] = [
  {
    name: 'import any file, by its bytes',
    share: 0.08,
    each: 0.03,
    run,
    inputs: fc
      .tuple(
        mutatedBytes(
          files.map(({ bytes }) => bytes),
          inBytes,
        ),
        fc.constantFrom(...files.map(({ name }) => name)),
      )
      .map(([bytes, name]) => [{ name, bytes }]),
  },
  format('.txt', 0.05, mutated(textsOf(/\.txt$/), inText)),
  format('.md', 0.03, mutated(textsOf(/\.md$/), [...inMarkdown, ...inText])),
  format('.html', 0.08, mutated(textsOf(/\.html$/), inHtml)),
  format('.mhtml', 0.04, mutated(textsOf(/\.mhtml$/), [...inMime, ...inHtml])),
  format('.rtf', 0.04, mutated(textsOf(/\.rtf$/), [...inRtf, ...inText])),
  format('.xml', 0.025, mutated(textsOf(/\.xml$/), [...inFeeds, ...inHtml])),
  format('.json', 0.025, mutated(textsOf(/\.jsonl?$/), inJson)),
  format('.jsonl', 0.05, mutatedJson(records)),
  format('.csv', 0.05, mutated(textsOf(/\.csv$/), inTables)),
  {
    name: 'import bundles',
    share: 0.04,
    each: 0.03,
    run,
    inputs: fc
      .tuple(
        mutated(
          bundleFiles.map(([, , text]) => text),
          inBundles,
        ),
        fc.constantFrom(...bundleFiles.map(([, name]) => name)),
      )
      .map(([text, name]): Input => [{ name, text }]),
  },
  {
    name: 'import Word',
    share: 0.065,
    each: 0.03,
    run,
    inputs: mutated(wordParts, inWord).map((xml) => [packed(xml)]),
  },
];
