import type { Command } from './commands.ts';

const options = `  --format json|csv|html   the form of the results (json where nothing is said)
  --out PLACE              where they go
  --sensitivity WORD       how sure a match must be: strict, balanced (as usual) or loose
  --quiet                  no progress on the error stream`;

const many = `${options}
  --cores N                so many processor cores (all there are where nothing is said)
  --fresh                  begin anew, though a run that was interrupted left something`;

const inputs = `Files may be of every kind the page reads but PDF: saved web pages, Word, rich text, bundles of news databases, JSON, tables,
feeds, Markdown, plain text. A folder stands for all files below it, a .zip for all files inside it.`;

const exitCodes = `It ends with 0 where all was done, 1 where nothing could be, 2 where the command was not understood, 3 where all was done but for
some files that could not be read, 4 where results could not be written.`;

const resume = `Whatever is done is written at once. After an interruption the same command goes on where it stopped, and in the end
gives the same bytes.`;

const of: Record<Command, string> = {
  read: `vis-a-vis read FILE …

Reads articles and prints what was found in them.

  json  each article whole: blocks, sentences, quotations with their speakers, dates, figures, names
  csv   a row an article: title, outlet, day, language, counts
  html  the sentences of each article, to be looked at

${options}

${inputs}

  vis-a-vis read report.html
  vis-a-vis read bundle.docx --format csv --out articles.csv`,
  compare: `vis-a-vis compare A B

Compares two articles as the page does, to the last digit.

  json  both texts and the comparison; the page opens it (Add articles)
  csv   a row a match, with both passages
  html  the page's report

${options}

${inputs}
A file with more than one article is none of the two: cut it up first, or take “story”.

  vis-a-vis compare one.html other.html --format html --out report.html`,
  story: `vis-a-vis story FOLDER …

Compares every two of at most 100 articles that report one event, and finds long stretches that stand word for word in two.

  story.json, story.csv or story.html   the matches of every pair; the page opens the JSON (Add articles)
  articles.csv, pairs.csv, reprints.csv what there is, what every pair shares, who has the same stretches and who was first
  files.csv                             every file, and why one could not be read

${many}

${resume}

${inputs}

  vis-a-vis story talks/ --format html --out talks-compared`,
  library: `vis-a-vis library FOLDER …

Finds the stories among thousands of articles: which report the same event, and what they share. Only pairs that share rare words are
compared.

  stories/0001.json (.csv, .html) …     one file a story of two articles or more, as “story” makes it
  articles.csv, pairs.csv, reprints.csv all articles with their stories, all pairs compared, all long stretches in common
  files.csv                             every file, and why one could not be read

${many}

${resume}

${inputs}

  vis-a-vis library articles.zip --format csv --out stories-found`,
};

const general = `vis-a-vis puts news reports face to face: which sentences say the same, in which words, and what stands in one alone.

  vis-a-vis read FILE …        what is in an article
  vis-a-vis compare A B        two articles
  vis-a-vis story FOLDER       all reports of one event
  vis-a-vis library FOLDER     thousands of articles: the stories among them
  vis-a-vis help COMMAND       more on one of these
  vis-a-vis --version

Results go to the standard output, or where --out says; progress and problems go to the error stream.
${exitCodes}`;

/** What there is to know of the program, or of one command. */
export function helpOn(command?: Command): string {
  return `${command ? of[command] : general}\n`;
}
