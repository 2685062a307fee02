import type { PartRole } from './html-text.ts';
import { attributeOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import { isAboutNotices, isLayerName } from './layers.ts';
import { joinSections } from './join-sections.ts';
import { addUp, readParts, statedOf, worthOf, type Part } from './read-parts.ts';

/** Chosen on every second page of article-extraction-benchmark and on Readability's test pages. */
const limits = {
  /** Share of the page's prose from which on a part is taken for the article, whatever it is called. */
  spared: 0.4,
  /** The same for comments, which may well be longer than what they comment on. */
  comments: 0.9,
  /** Share of linked characters from which on a part without prose is a list of links. */
  linked: 0.8,
  /** Share of a part's prose from which on it is a notice where it asks for consent. */
  notice: 0.66,
  /** The least prose that is no notice, for notices to go out: a paragraph. */
  report: 2,
};

/** Names, roles and classes of what stands beside an article. */
const beside = new RegExp(
  'related|share|sidebar|newsletter|promo|popup|modal|breadcrumb|cookie|sponsor|recommend|navigation|' +
    'complementary|contentinfo|(?:^|[-_ ])(?:ads?|aside|banner|byline|dialog|footer|form|header|menu|meta|nav|tags)(?:$|[-_ ])',
  'i',
);

/** Lines and lists are in an article, never one themselves. */
const isLine = /^(?:p|li|blockquote|[uod]l)$/;

/** Where an article stands, and what becomes of the parts within; `left` is the share of the page's prose that is not in it. */
export type FoundArticle = { body: HtmlElement; roles: Map<HtmlNode, PartRole>; left: number; isNotice: boolean };

/**
 * Where in a page its article stands, and which parts of it are none of its text. What lies over the page, what is named as standing
 * beside an article, or is hidden, goes out unless it holds much of the prose (a wrapper named after its sidebar); then the part
 * nearest to most of the prose that is left is the article, with the sections of the same story beside it. `but` is one that is not
 * to be taken. Every element is seen a fixed number of times, without recursion.
 */
export function findArticle(root: HtmlElement, title = '', but?: HtmlElement): FoundArticle {
  const parts = readParts(root);
  const all = addUp(parts);
  for (const part of parts) if (part.around && isLayer(part)) part.role = 'out';
  if (!isAboutNotices(title)) leaveNotices(parts);
  const page = addUp(parts) * limits.comments;
  for (const part of parts) if (part.around && part.all.prose <= page && isComments(part)) part.role ??= 'out';
  const spared = addUp(parts) * limits.spared;
  for (const part of parts) if (part.around && part.all.prose <= spared) setRole(part);
  addUp(parts);
  for (const part of parts) if (part.around?.role) part.role = part.around.role;
  if (but) for (const part of parts) if (part.element === but || part.around?.role === 'out') part.role = 'out';
  if (but) addUp(parts);
  const best = bestOf(parts);
  const body = joinSections(parts, best);
  const roles = new Map<HtmlNode, PartRole>();
  for (const part of parts) {
    if (part.around?.role) part.role = part.around.role;
    const role = part.role ?? (isLinks(part) ? 'out' : undefined);
    if (role) roles.set(part.element, role);
  }
  const { prose, notice } = body.all;
  return {
    body: body.element,
    roles,
    left: all === 0 ? 0 : 1 - prose / all,
    isNotice: prose > 0 && notice >= limits.notice * prose && !isAboutNotices(title),
  };
}

function bestOf(parts: readonly [Part, ...Part[]]): Part {
  let best = parts[0];
  for (const part of parts) if (!part.role && !isLine.test(part.name) && worthOf(part) > worthOf(best)) best = part;
  return best;
}

/** Whole parts that ask for consent go out, unless nothing else is there. */
function leaveNotices(parts: [Part, ...Part[]]): void {
  addUp(parts);
  const asks = ({ all }: Part) => all.prose > 0 && all.notice >= limits.notice * all.prose;
  const { prose, notice } = parts[0].all;
  if (prose - notice < limits.report) return;
  for (const part of parts) if (part.around && !part.around.role && asks(part)) part.role = 'out';
}

/** A header that holds the headline is kept: the line under it is part of the article. */
function setRole(part: Part): void {
  const names = namesOf(part);
  const isHidden =
    attributeOf(part.element, 'hidden') !== undefined ||
    statedOf(part, 'aria-hidden') === 'true' ||
    /display: ?none/i.test(statedOf(part, 'style'));
  const holdsHeadline = part.all.headline && /header/i.test(names);
  if (isHidden || (beside.test(names) && !holdsHeadline)) part.role = 'out';
  else if (/caption/i.test(names)) part.role ??= 'caption';
}

const namesOf = (part: Part): string =>
  `${part.name} ${statedOf(part, 'role')} ${statedOf(part, 'class')} ${statedOf(part, 'id')}`;

/** What holds the page's headline lies under, not over it, whatever it is named after. */
function isLayer(part: Part): boolean {
  if (part.all.headline || /^(?:body|main|article)$/.test(part.name)) return false;
  return (
    isLayerName(namesOf(part)) ||
    statedOf(part, 'aria-modal') === 'true' ||
    /^(?:alert)?dialog$/.test(statedOf(part, 'role'))
  );
}

function isComments({ element, all }: Part): boolean {
  return !all.headline && /comment|disqus/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
}

function isLinks({ name, all }: Part): boolean {
  return all.prose === 0 && all.linked > limits.linked * all.length && !/^h\d$/.test(name);
}
