import type { Creator } from '../../model/metadata';
import { nth } from '../../text/nth';
import type { FoundMetadata } from '../reader';
import { creatorsOf, peopleIn } from '../support/heads/byline';
import { findDate } from '../support/heads/dates';
import type { HtmlElement, HtmlTree } from './html-tree';
import { linkedData } from './linked-data';

/** Longer values are no names and no titles. */
const LONGEST = 500;

/** Names of meta tags for the day of publication, the more exact first; newspapers and repositories have their own. */
const DATES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article.published',
  'dc.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'prism.publicationdate',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pdate',
  'eprints.date',
  'bepress_citation_date',
];
/** The same for authors, besides the usual ones. */
const AUTHORS = [
  'parsely-author',
  'sailthru.author',
  'byl',
  'dcterms.creator',
  'article.author',
  'article:author_name',
  'og:article:author',
  'eprints.creators_name',
  'bepress_citation_author',
];

/** A date as it is read elsewhere: "2017/03/04" and "20170304" with dashes. */
function dashed(date: string): string {
  return date.replaceAll('/', '-').replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3');
}

/**
 * What a page says of itself: scholarly tags (citation_*), JSON-LD, Open Graph and article:*, plain meta tags,
 * `<title>` and `<time>`, the more exact before the more general.
 */
export function htmlMetadata(tree: HtmlTree): FoundMetadata {
  const meta = metaTags(tree.elements);
  const data = linkedData(scripts(tree));
  const one = (...names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
  const site = one('citation_publisher') ?? data.publisher ?? one('og:site_name', 'dc.publisher', 'application-name');
  // A site that gives itself for the author leaves the name to the byline.
  const stated = authorsOf(meta, data.authors).filter(
    ({ family, given }) => [given, family].filter(Boolean).join(' ') !== site,
  );
  const authors = stated.length > 0 ? stated : markedAuthors(tree);
  const title =
    one('citation_title') ??
    data.title ??
    one('og:title', 'dc.title', 'twitter:title', 'parsely-title') ??
    withoutSite(elementText(tree, 'title'), site);
  const date = [
    one('citation_publication_date', 'citation_date', 'citation_online_date'),
    data.date,
    one(...DATES),
    timeElement(tree.elements),
  ]
    .map((value) => (value === undefined ? undefined : findDate(dashed(value))))
    .find((found) => found !== undefined);
  const url = canonical(tree.elements) ?? one('og:url') ?? data.url;
  const container = one('citation_journal_title', 'citation_conference_title');
  const doi = one('citation_doi', 'dc.identifier.doi')?.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, '');
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(site ? { publisher: site } : {}),
    ...(date ? { date } : {}),
    ...(url && /^https?:\/\//.test(url) ? { url } : {}),
    ...(container ? { container, type: 'article-journal' } : {}),
    ...(doi ? { doi } : {}),
  };
}

/** The text of the first element of a name, white space single; undefined where it is empty. */
function elementText({ elements, texts }: HtmlTree, name: string): string | undefined {
  const index = elements.findIndex((element) => element.name === name);
  if (index < 0) return undefined;
  const text = texts
    .filter(({ element }) => element === index)
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > LONGEST ? undefined : text;
}

/** Values of `<meta>` by lower-case name or property, in order. */
function metaTags(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const key = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    const value = (attributes.get('content') ?? '').replace(/\s+/g, ' ').trim();
    if (key === '' || value === '' || value.length > LONGEST) continue;
    tags.set(key, [...(tags.get(key) ?? []).slice(0, 50), value]);
  }
  return tags;
}

function scripts({ elements, texts }: HtmlTree): readonly string[] {
  const wanted = new Set(
    elements.flatMap(({ name, attributes }, i) =>
      name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '') ? [i] : [],
    ),
  );
  const found = new Map<number, string>();
  for (const { element, text } of texts) if (wanted.has(element)) found.set(element, (found.get(element) ?? '') + text);
  return [...found.values()];
}

function authorsOf(meta: ReadonlyMap<string, readonly string[]>, fromData: readonly string[]): readonly Creator[] {
  const lists = [
    meta.get('citation_author'),
    fromData,
    meta.get('article:author'),
    meta.get('author'),
    meta.get('dc.creator'),
    ...AUTHORS.map((name) => meta.get(name)),
    meta.get('twitter:label1')?.[0]?.toLowerCase() === 'written by' ? meta.get('twitter:data1') : undefined,
  ];
  for (const list of lists) {
    const names = (list ?? [])
      .filter((name) => !/^https?:|^\/|^@/.test(name))
      .flatMap((name) => (list?.length === 1 ? splitNames(name) : [name]));
    const people = creatorsOf(names);
    if (people.length > 0) return people;
  }
  return [];
}

/** "Jane Doe and John Smith", "Jane Doe; John Smith", "Jane Doe, John Smith", but not "Doe, Jane". */
function splitNames(text: string): readonly string[] {
  const parts = text.split(/\s+and\s+|\s*[;&|]\s*/i);
  return parts.flatMap((part) => {
    const commas = part.split(/\s*,\s*/).filter(Boolean);
    return commas.length > 1 && commas.every((name) => name.includes(' ')) ? commas : [part];
  });
}

/** An element that is called a byline, or marked as the author's. */
const BYLINE = /(?:^|[\s_-])(?:byline|author|authors|author-name|contributor)(?:$|[\s_-])/i;

/** The people of the first byline that the page marks as such; a longer element is no byline. */
function markedAuthors({ elements, texts }: HtmlTree): readonly Creator[] {
  const marked = (i: number): boolean => {
    const { attributes, name } = nth(elements, i);
    if (name === 'meta' || name === 'body' || name === 'html') return false;
    return (
      /\bauthor\b/.test(`${attributes.get('rel') ?? ''} ${attributes.get('itemprop') ?? ''}`) ||
      BYLINE.test(attributes.get('class') ?? '')
    );
  };
  for (let i = 0, looked = 0; i < elements.length && looked < MOST_BYLINES; i++) {
    if (!marked(i)) continue;
    looked++;
    const text = texts
      .filter(({ element }) => element >= i && element <= nth(elements, i).last)
      .map((piece) => `${piece.after === 'nothing' ? '' : ' '}${piece.text}`)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const people = text.length <= LONGEST_BYLINE ? peopleIn(text) : [];
    if (people.length > 0) return people;
  }
  return [];
}

const LONGEST_BYLINE = 200;
const MOST_BYLINES = 20;

function timeElement(elements: readonly HtmlElement[]): string | undefined {
  return elements.find(tellsDate)?.attributes.get('datetime');
}

function tellsDate({ name, attributes }: HtmlElement): boolean {
  if (attributes.get('itemprop') === 'datePublished') return true;
  return name === 'time' && (attributes.has('pubdate') || attributes.has('datetime'));
}

function canonical(elements: readonly HtmlElement[]): string | undefined {
  return elements
    .find(({ name, attributes }) => name === 'link' && attributes.get('rel') === 'canonical')
    ?.attributes.get('href');
}

/** "Title | The Drum" -> "Title", where the last part is the site or much shorter than the first. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const match = /^(.{8,}?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title ?? '');
  if (!match) return title;
  const isSite = site !== undefined && (match[2] ?? '').toLowerCase().includes(site.toLowerCase());
  return isSite || (match[2] ?? '').split(' ').length * 2 <= (match[1] ?? '').split(' ').length ? match[1] : title;
}
