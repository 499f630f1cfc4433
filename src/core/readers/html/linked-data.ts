/** What JSON-LD (schema.org) says of an article. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** Larger blocks are product lists and not descriptions of an article. UTF-16 code units. */
const LARGEST = 500_000;
/** Objects looked at in one page. */
const MOST_OBJECTS = 500;
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|Book|Review|Thesis|WebPage)$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the first article of the page's JSON-LD blocks; a web page counts where there is no article. Broken blocks are
 * passed over.
 */
export function linkedData(blocks: readonly string[]): LinkedData {
  const objects = blocks.filter((block) => block.length <= LARGEST).flatMap(parseObjects);
  const typed = objects.filter((object) => types(object).some((type) => ARTICLE.test(type)));
  const article = typed.find((object) => !types(object).includes('WebPage')) ?? typed[0];
  if (!article) return { authors: [] };
  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && object['name'] !== undefined ? [[object['@id'], object] as const] : [],
    ),
  );
  const authors = list(article['author'] ?? article['creator']).flatMap((author) => namesOf(author, byId));
  const title = text(article['headline']) ?? text(article['name']);
  const publisher = list(article['publisher']).flatMap((body) => namesOf(body, byId))[0];
  const date = text(article['datePublished']) ?? text(article['dateCreated']);
  const url = text(article['url']);
  return {
    authors,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(url ? { url } : {}),
  };
}

/** The objects of a block: itself, its list, its `@graph`. */
function parseObjects(block: string): Json[] {
  try {
    const root: unknown = JSON.parse(block);
    const top = list(root).filter(isObject);
    return top.flatMap((object) => [object, ...list(object['@graph']).filter(isObject)]).slice(0, MOST_OBJECTS);
  } catch {
    return [];
  }
}

function types(object: Json): readonly string[] {
  return list(object['@type']).filter((type) => typeof type === 'string');
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): readonly string[] {
  if (typeof value === 'string') return [text(value) ?? []].flat();
  if (!isObject(value)) return [];
  const given = list(value['name']).flatMap((name) => text(name) ?? []);
  if (given.length > 0) return given;
  const full = ['givenName', 'additionalName', 'familyName'].flatMap((part) => text(value[part]) ?? []).join(' ');
  return full !== '' ? [full] : [text(byId.get(String(value['@id']))?.['name']) ?? []].flat();
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 500) return undefined;
  const clean = value.replace(/\s+/g, ' ').trim();
  return clean === '' ? undefined : clean;
}
