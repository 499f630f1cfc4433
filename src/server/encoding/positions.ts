/** Converts one position of a file; `uri` is undefined where the message does not say which file it is about. */
export type ConvertPosition = (
  position: { readonly line: number; readonly character: number },
  uri: string | undefined,
) => number;

/** What a client hands back as it got it. */
const OPAQUE = new Set(['data']);
/** Maps from a file to what is about it. */
const BY_FILE = new Set(['changes', 'relatedDocuments']);
/** Ranges that are about the target of a link, not about the file that the link is in. */
const OF_TARGET = new Set(['targetRange', 'targetSelectionRange']);

/**
 * A message of the protocol with every position in it converted, each by the file that it is about: the nearest `uri`
 * or
 * `textDocument` around it, else `uri`. Nothing of the message is changed in place.
 */
export function withPositions(value: unknown, uri: string | undefined, convert: ConvertPosition): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withPositions(item, uri, convert));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  if (isPosition(given)) return { ...given, character: convert(given, uri) };
  const own = uriIn(given) ?? uri;
  return Object.fromEntries(
    Object.entries(given).map(([key, part]) => [key, withPart(key, part, given, own, convert)]),
  );
}

function withPart(
  key: string,
  part: unknown,
  whole: Readonly<Record<string, unknown>>,
  uri: string | undefined,
  convert: ConvertPosition,
): unknown {
  if (OPAQUE.has(key)) return part;
  if (OF_TARGET.has(key)) return withPositions(part, textOf(whole['targetUri']) ?? uri, convert);
  if (BY_FILE.has(key) && isObject(part))
    return Object.fromEntries(Object.entries(part).map(([file, about]) => [file, withPositions(about, file, convert)]));
  // A command's arguments begin with the file that it is about.
  if (key === 'arguments' && Array.isArray(part)) return withPositions(part, textOf(part[0]) ?? uri, convert);
  return withPositions(part, uri, convert);
}

function uriIn({ uri, textDocument }: Readonly<Record<string, unknown>>): string | undefined {
  return textOf(uri) ?? (isObject(textDocument) ? textOf(textDocument['uri']) : undefined);
}

function isPosition(
  value: Readonly<Record<string, unknown>>,
): value is { readonly line: number; readonly character: number } {
  return typeof value['line'] === 'number' && typeof value['character'] === 'number';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
