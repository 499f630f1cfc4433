import { nth } from '../../text/nth';
import { titleHeadings, titleOfPage } from './html-titles';
import type { HtmlElement, HtmlTree } from './html-tree';
import { around } from './html-tree';
import { wordSet } from '../../text/words/word-list';
import { CLASS_NAMES_AROUND_LIST } from '../../words/readers/class-names-around';

/** What of a page is its article, per element. */
export interface MainContent {
  /** True for text of this element that belongs to the article. */
  isContent(element: number): boolean;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const NEVER = names(
  'del s strike script style noscript template svg math iframe object embed canvas audio video nav aside footer form button select textarea input label dialog menu head title datalist',
);
const ROLES = names(
  'navigation complementary contentinfo search dialog alertdialog menu menubar banner tablist tooltip status toolbar',
);
/** Words of class names and ids that say that an element is not the article. */
const AROUND = wordSet(CLASS_NAMES_AROUND_LIST);
/** Words beside one of those that take it back: "has-sidebar", "no-ads", "promo-off". */
const TAKEN_BACK = names(
  'has with no without free none less off enabled open is layout page wrapper container body article',
);
const CONTENT = names('article articlebody body content entry main page post story text prose');
const WHOLE = names('html body main article');
const ARTICLES = names('article main');
/** More of the page's text than this share is no aside, whatever it is called. */
const MOST_OF_PAGE = 0.6;
/** How many times what its words count an element counts that says it is the article's body, the page's or content. */
const KINDNESS = { body: 2, main: 1.5, content: 1.25 } as const;
/** What a neighbour of the best element has of its points at least, to be taken with it. */
const NEARLY_BEST = 0.2;
const PARAGRAPHS = names('p td pre blockquote li dd figcaption section div');

/**
 * Finds the article of a page: by what its elements are and are called, and by where the running text is. Linear in the
 * page.
 */
export function findMain(tree: HtmlTree): MainContent {
  const weights = weigh(tree);
  const dropped = droppedElements(tree, weights);
  const scores = score(tree, weights, dropped);
  const chosen = choose(tree, scores, dropped);
  return { isContent: (element) => element >= 0 && !dropped[element] && chosen[element] === 1 };
}

interface Weights {
  /** Characters of text in an element and all inside it, and of those in links. */
  readonly text: Float64Array;
  readonly linked: Float64Array;
}

function weigh({ elements, texts }: HtmlTree): Weights {
  const text = new Float64Array(elements.length);
  const linked = new Float64Array(elements.length);
  for (const piece of texts) {
    if (piece.element < 0 || NEVER.has(nth(elements, piece.element).name)) continue;
    text[piece.element] = (text[piece.element] ?? 0) + piece.text.trim().length;
  }
  for (let i = elements.length - 1; i >= 0; i--) {
    const { name, parent } = nth(elements, i);
    if (name === 'a') linked[i] = text[i] ?? 0;
    if (parent < 0) continue;
    text[parent] = (text[parent] ?? 0) + (text[i] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[i] ?? 0);
  }
  return { text, linked };
}

/** An element that holds most of the page's text is not beside the article, whatever it is called. */
function droppedElements(tree: HtmlTree, { text, linked }: Weights): Uint8Array {
  const { elements, texts } = tree;
  const total = elements.reduce((sum, { parent }, i) => (parent < 0 ? sum + (text[i] ?? 0) : sum), 0);
  const dropped = new Uint8Array(elements.length);
  const inArticle = new Uint8Array(elements.length);
  const prose = proseIn(elements, text, linked);
  const articles = holdersOfArticles(tree, text, prose);
  const linkNotes = notesOnLinks(elements, texts);
  elements.forEach((element, i) => {
    const { parent, name } = element;
    inArticle[i] = ARTICLES.has(name) || (parent >= 0 && inArticle[parent] === 1) ? 1 : 0;
    const isMain = (text[i] ?? 0) > total * MOST_OF_PAGE || articles[i] === 1 || isFramed(element, prose[i] ?? 0);
    const isOwn = isMain || WHOLE.has(name) || isInSentence(element, elements);
    const isUnseen = NEVER.has(name) || isHidden(element) || linkNotes.has(i);
    const isAround = isUnseen || (!isOwn && isBeside(element, inArticle[i] === 1));
    dropped[i] = isAround || (parent >= 0 && dropped[parent] === 1) ? 1 : 0;
  });
  return dropped;
}

/** Elements that mark up words within a sentence: what they are called says how they look. */
const INLINE = names(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd mark q small span strong sub sup time tt u var',
);
/** Elements that a sentence may stand in. */
const SENTENCES = names('p li td dd blockquote h1 h2 h3 h4 figcaption em strong b i span a');

function isInSentence({ name, parent }: HtmlElement, elements: readonly HtmlElement[]): boolean {
  return INLINE.has(name) && parent >= 0 && SENTENCES.has(nth(elements, parent).name);
}

/** Running text of an article is longer than this, in UTF-16 code units: a dialog may hold one too. */
const ARTICLE_LENGTH = 200;

/** Elements around an `article` or `main` with text in it, or around the page's title and paragraphs beside it. */
function holdersOfArticles(tree: HtmlTree, text: Float64Array, prose: Float64Array): Uint8Array {
  const { elements } = tree;
  const holds = new Uint8Array(elements.length);
  const besideTitle = around(elements, titleOfPage(tree), TITLE_DEPTH, (i) => (prose[i] ?? 0) >= ARTICLE_LENGTH);
  if (besideTitle >= 0) holds[besideTitle] = 1;
  for (let i = elements.length - 1; i >= 0; i--) {
    const { name, parent, attributes } = nth(elements, i);
    const isArticle = name === 'article' || name === 'main' || attributes.get('itemprop') === 'articleBody';
    if (isArticle && (text[i] ?? 0) >= ARTICLE_LENGTH) holds[i] = 1;
    if (holds[i] === 1 && parent >= 0) holds[parent] = 1;
  }
  return holds;
}

/** A frame around prose, by what it is called: a dialog, a strip of buttons to share it. */
function isFramed(element: HtmlElement, prose: number): boolean {
  return prose >= ARTICLE_LENGTH && soundsAround(element, FURNITURE) && !soundsAround(element, OTHER_TEXT);
}

function isBeside(element: HtmlElement, inArticle: boolean): boolean {
  const { name, attributes } = element;
  if (ROLES.has(attributes.get('role') ?? '')) return true;
  if (name === 'header' && !inArticle && !isCalled(attributes, CONTENT)) return true;
  return TEXT.has(name) && inArticle ? isNamedForAround(element) : soundsAround(element);
}

/** Elements that are text and hold none of the things around it. */
const TEXT = names('p h1 h2 h3 h4 h5 h6 blockquote figcaption dd');
/** Words that no class of an article's own text starts with. */
const NEVER_TEXT = names(
  'ad ads advert advertisement cookie cookies newsletter outbrain promo promotion share sharing signup sponsored subscribe subscription taboola',
);

/** Whether a class says of a paragraph that it is none of the text; "modal-intro" only says how it looks. */
function isNamedForAround({ attributes }: HtmlElement): boolean {
  return classWords(attributes).some((words) => {
    const isNever = NEVER_TEXT.has(words[0] ?? '') || words.every((word) => AROUND.has(word));
    return words.length > 0 && isNever && !words.some((word) => TAKEN_BACK.has(word));
  });
}

function isCalled(attributes: HtmlElement['attributes'], list: ReadonlySet<string>): boolean {
  return classWords(attributes).some((words) => words.some((word) => list.has(word)));
}

function isHidden({ attributes }: HtmlElement): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /display\s?:\s?none|visibility\s?:\s?hidden/i.test(attributes.get('style') ?? '')
  );
}

/** Text for screen readers alone, and what it says of a link. Of a figure it may be the only words that are read. */
const UNSEEN = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?|a11y-(?:hidden|only))(?:$|[\s_-])/i;
const CLIPPED = /clip\s?:\s?rect|clip-path\s?:\s?inset\(\s?(?:50|100)%/i;
const OF_A_LINK = /\b(?:opens?|opening|external link|new (?:tab|window)|(?:this )?link (?:opens|is)|download)\b/i;

/** The elements with a note on a link that nobody sees: ", opens new tab". */
function notesOnLinks(elements: readonly HtmlElement[], texts: HtmlTree['texts']): ReadonlySet<number> {
  return new Set(
    texts.flatMap(({ element, text }) => {
      const attributes = element < 0 ? undefined : nth(elements, element).attributes;
      const isUnseen = UNSEEN.test(attributes?.get('class') ?? '') || CLIPPED.test(attributes?.get('style') ?? '');
      return isUnseen && OF_A_LINK.test(text) ? [element] : [];
    }),
  );
}

/** Characters out of links in the paragraphs directly inside an element; of a paragraph, its own. */
function proseIn(elements: readonly HtmlElement[], text: Float64Array, linked: Float64Array): Float64Array {
  const prose = new Float64Array(elements.length);
  elements.forEach(({ name, parent }, i) => {
    const own = (text[i] ?? 0) - (linked[i] ?? 0);
    if (name !== 'p' || own < (linked[i] ?? 0)) return;
    prose[i] = own;
    if (parent >= 0) prose[parent] = (prose[parent] ?? 0) + own;
  });
  return prose;
}

/** Words for things that a page puts around or over its text, and for other texts beside it. */
const FURNITURE = names(
  'hidden modal overlay popup popover share sharebar sharing social socials toolbar tooltip widget ad ads banner sticky promo',
);
const OTHER_TEXT = names(
  'comment comments commentlist related recommended sidebar footer cookie cookies consent gdpr newsletter disqus',
);

function soundsAround({ attributes }: HtmlElement, list = AROUND): boolean {
  return classWords(attributes).some(
    (words) => words.some((word) => list.has(word)) && !words.some((word) => TAKEN_BACK.has(word)),
  );
}

/** The words of every class and of the id: "entry-content", "articleBody" -> entry content, article body. */
function classWords(attributes: ReadonlyMap<string, string>): string[][] {
  const given = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 1000);
  return given
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean),
    );
}

/**
 * Running text scores for the element around it and, by half, for the one around that; links count against (after
 * Readability).
 */
function score({ elements, texts }: HtmlTree, { text, linked }: Weights, dropped: Uint8Array): Float64Array {
  const direct = new Float64Array(elements.length);
  const commas = new Float64Array(elements.length);
  for (const piece of texts) {
    const holder = paragraphOf(elements, piece.element);
    if (holder < 0 || dropped[piece.element]) continue;
    direct[holder] = (direct[holder] ?? 0) + piece.text.trim().length;
    for (let i = piece.text.indexOf(','); i >= 0; i = piece.text.indexOf(',', i + 1))
      commas[holder] = (commas[holder] ?? 0) + 1;
  }
  const scores = new Float64Array(elements.length);
  elements.forEach(({ parent }, i) => {
    if ((direct[i] ?? 0) < 25 || parent < 0) return;
    const points = 1 + (commas[i] ?? 0) + Math.min(3, (direct[i] ?? 0) / 100);
    scores[parent] = (scores[parent] ?? 0) + points;
    const above = nth(elements, parent).parent;
    if (above >= 0) scores[above] = (scores[above] ?? 0) + points / 2;
  });
  return scores.map(
    (points, i) => points * (1 - (linked[i] ?? 0) / Math.max(1, text[i] ?? 0)) * kindness(nth(elements, i)),
  );
}

function paragraphOf(elements: readonly HtmlElement[], element: number): number {
  let at = element;
  for (let steps = 0; at >= 0 && steps < 8; steps++, at = nth(elements, at).parent)
    if (PARAGRAPHS.has(nth(elements, at).name)) return at;
  return -1;
}

function kindness({ name, attributes }: HtmlElement): number {
  if (attributes.get('itemprop') === 'articleBody') return KINDNESS.body;
  if (ARTICLES.has(name) || attributes.get('role') === 'main') return KINDNESS.main;
  return isCalled(attributes, CONTENT) ? KINDNESS.content : 1;
}

/**
 * The best element with its good neighbours, widened to what holds most of the text; the title, and what stands between
 * the two.
 */
function choose(tree: HtmlTree, scores: Float64Array, dropped: Uint8Array): Uint8Array {
  const { elements } = tree;
  const chosen = new Uint8Array(elements.length);
  let best = -1;
  scores.forEach((points, i) => {
    if (!dropped[i] && points > (scores[best] ?? 0)) best = i;
  });
  const { top, isWhole } = best < 0 ? { top: -1, isWhole: false } : topAround(tree, best, dropped);
  if (top < 0) return chosen.fill(1);
  const take = (i: number): void => {
    chosen.fill(1, i, nth(elements, i).last + 1);
  };
  take(top);
  if (top === best && !isWhole) {
    const enough = Math.max(10, (scores[best] ?? 0) * NEARLY_BEST);
    elements.forEach(({ parent, name }, i) => {
      if (parent === nth(elements, best).parent && ((scores[i] ?? 0) >= enough || name === 'p')) take(i);
    });
  }
  const headings = titleHeadings(tree);
  headings.forEach(take);
  const title = headings.filter((i) => nth(elements, i).last < top).at(-1);
  if (title !== undefined && textBetween(tree, dropped, nth(elements, title).last, top) <= LONGEST_HEAD)
    chosen.fill(1, nth(elements, title).last + 1, top);
  return chosen;
}

/** Byline, date and standfirst between a title and its text are no longer than this. UTF-16 code units. */
const LONGEST_HEAD = 600;

function textBetween({ texts }: HtmlTree, dropped: Uint8Array, after: number, before: number): number {
  return texts.reduce(
    (sum, { element, text }) =>
      element > after && element < before && !dropped[element] ? sum + text.trim().length : sum,
    0,
  );
}

/** An `article` with the page's title and so much text is all of it, however many others the page shows below. */
const WHOLE_ARTICLE = 500;

/**
 * The article around an element, or the first around both that holds half of what is not dropped; -1 (everything) where
 * none does.
 */
function topAround(
  tree: HtmlTree,
  best: number,
  dropped: Uint8Array,
): { readonly top: number; readonly isWhole: boolean } {
  const { elements } = tree;
  const { kept, total } = keptText(tree, dropped);
  const article = articleAround(elements, best);
  const title = titleOfPage(tree);
  const holdsTitle = title > article && title <= nth(elements, article).last;
  const isWhole = nth(elements, article).name === 'article' && holdsTitle && (kept[article] ?? 0) >= WHOLE_ARTICLE;
  let top = article;
  while (!isWhole && top >= 0 && (kept[top] ?? 0) < total / 2) top = nth(elements, top).parent;
  return { top, isWhole };
}

/** Characters that are not dropped, of each element and in all. */
function keptText(
  { elements, texts }: HtmlTree,
  dropped: Uint8Array,
): { readonly kept: Float64Array; readonly total: number } {
  const kept = new Float64Array(elements.length);
  let total = 0;
  for (const piece of texts) {
    if (piece.element < 0 || dropped[piece.element]) continue;
    kept[piece.element] = (kept[piece.element] ?? 0) + piece.text.trim().length;
    total += piece.text.trim().length;
  }
  for (let i = elements.length - 1; i >= 0; i--)
    if (nth(elements, i).parent >= 0)
      kept[nth(elements, i).parent] = (kept[nth(elements, i).parent] ?? 0) + (kept[i] ?? 0);
  return { kept, total };
}

/** How far above its title a page's paragraphs may stand. */
const TITLE_DEPTH = 4;

function articleAround(elements: readonly HtmlElement[], best: number): number {
  const article = around(elements, best, 20, (i) => nth(elements, i).name === 'article');
  return article < 0 ? best : article;
}
