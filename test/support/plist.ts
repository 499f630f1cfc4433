/** What a test's property list may hold. */
export type Plist =
  | string
  | number
  | boolean
  | Uint8Array
  | { readonly uid: number }
  | readonly Plist[]
  | { readonly [key: string]: Plist };

/** A binary property list (`bplist00`) of this value. */
export function binaryPlist(value: Plist): Uint8Array {
  const objects: number[][] = [];
  const put = (bytes: number[]): number => objects.push(bytes) - 1;
  const head = (kind: number, length: number): number[] =>
    length < 15 ? [(kind << 4) | length] : [(kind << 4) | 15, 0x12, ...numberOf(length, 4)];
  const add = (item: Plist): number => {
    if (typeof item === 'boolean') return put([item ? 9 : 8]);
    if (typeof item === 'number') return put([0x12, ...numberOf(item, 4)]);
    if (item instanceof Uint8Array) return put([...head(4, item.length), ...item]);
    if (typeof item === 'string') {
      const units = Array.from({ length: item.length }, (_, i) => item.charCodeAt(i));
      if (units.every((unit) => unit < 128)) return put([...head(5, units.length), ...units]);
      return put([...head(6, units.length), ...units.flatMap((unit) => numberOf(unit, 2))]);
    }
    if (Array.isArray(item)) {
      const at = put([]);
      const list = item as readonly Plist[];
      objects[at] = [...head(10, list.length), ...list.map(add).flatMap((n) => numberOf(n, 2))];
      return at;
    }
    if ('uid' in item) return put([0x81, ...numberOf(item.uid as number, 2)]);
    const at = put([]);
    const entries = Object.entries(item as { readonly [key: string]: Plist });
    const references = [...entries.map(([key]) => add(key)), ...entries.map(([, inner]) => add(inner))];
    objects[at] = [...head(13, entries.length), ...references.flatMap((n) => numberOf(n, 2))];
    return at;
  };
  const top = add(value);
  let at = 8;
  const offsets = objects.map((object) => {
    const offset = at;
    at += object.length;
    return offset;
  });
  const trailer = [0, 0, 0, 0, 0, 0, 4, 2, ...numberOf(objects.length, 8), ...numberOf(top, 8), ...numberOf(at, 8)];
  const magic = Array.from('bplist00', (sign) => sign.charCodeAt(0));
  return Uint8Array.from([...magic, ...objects.flat(), ...offsets.flatMap((n) => numberOf(n, 4)), ...trailer]);
}

/** A page as Safari saves it. */
export function webarchiveOf(html: string | Uint8Array, url: string, encoding = 'UTF-8'): Uint8Array {
  const data = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return binaryPlist({
    WebMainResource: {
      WebResourceData: data,
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: encoding,
      WebResourceURL: url,
    },
    WebSubresources: [{ WebResourceData: new Uint8Array([1, 2]), WebResourceURL: 'https://example.org/a.png' }],
  });
}

function numberOf(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256);
}
