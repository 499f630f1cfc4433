import {
  isPlistArray,
  isPlistDictionary,
  type PlistDictionary,
  type PlistValue,
  readBinaryPlist,
} from '../../text/binary-plist';

/** More files than an entry has. */
const MOST_FILES = 20;
/** Fields are read up to here. UTF-16 code units. */
const LONGEST = 100_000;

/** The path in BibDesk's `bdsk-file-1`, …: a property list in base64; of several the PDF, else the first. */
export function bibdeskFile(fields: ReadonlyMap<string, string>): string | undefined {
  const paths: string[] = [];
  for (let n = 1; n <= MOST_FILES; n++) {
    const field = fields.get(`bdsk-file-${n}`);
    if (field === undefined) break;
    const path = relativePathIn(field.replace(/[\s{}]/g, ''));
    if (path !== undefined) paths.push(path);
  }
  return paths.find((path) => /\.pdf$/i.test(path)) ?? paths[0];
}

function relativePathIn(base64: string): string | undefined {
  const bytes = base64.length <= LONGEST ? decoded(base64) : undefined;
  const top = bytes && readBinaryPlist(bytes);
  if (!isPlistDictionary(top)) return undefined;
  const path = top.get('relativePath') ?? archived(top);
  return typeof path === 'string' && path !== '' ? path : undefined;
}

/** The path in a dictionary that NSKeyedArchiver wrote: its keys and values are references to a list of objects. */
function archived(top: PlistDictionary): PlistValue {
  const objects = top.get('$objects');
  if (!isPlistArray(objects)) return undefined;
  const at = (value: PlistValue): PlistValue =>
    typeof value === 'object' && 'uid' in value ? objects.item(value.uid) : value;
  for (let i = 0; i < Math.min(objects.length, MOST_FILES); i++) {
    const object = objects.item(i);
    if (!isPlistDictionary(object)) continue;
    const [keys, values] = [object.get('NS.keys'), object.get('NS.objects')];
    if (!isPlistArray(keys) || !isPlistArray(values)) continue;
    for (let n = 0; n < Math.min(keys.length, MOST_FILES); n++)
      if (at(keys.item(n)) === 'relativePath') return at(values.item(n));
  }
  return undefined;
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
