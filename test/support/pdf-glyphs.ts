import { fileOf } from './pdf';

/** A font of glyphs: which there are, in the order of their numbers, and what its map calls some of them. */
export interface GlyphFont {
  readonly glyphs: string;
  /** Hexadecimal; null for a glyph that the map leaves out. */
  readonly names: Readonly<Record<string, string | null>>;
}

/** A stretch of text; `marked` where a span says that it is something else than its glyphs are called. */
export interface GlyphText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly marked?: boolean;
}

/** A page whose text is told by numbers of glyphs and a map from them to characters, as programs of today write it. */
export function glyphPdf(texts: readonly GlyphText[], { glyphs, names }: GlyphFont): Uint8Array {
  const codeOf = (sign: string): string => hex(glyphs.indexOf(sign) + 1);
  const content = texts
    .map(({ x, y, text, marked }) => {
      const shown = `BT /F0 10 Tf ${x} ${842 - y} Td <${[...text].map(codeOf).join('')}> Tj ET`;
      return marked === true ? `/Span <</ActualText (-)>> BDC ${shown} EMC` : shown;
    })
    .join('\n');
  const named = [...glyphs].flatMap((sign) => {
    const name = sign in names ? names[sign] : hex(sign.codePointAt(0)!);
    return name === null ? [] : [`<${codeOf(sign)}> <${name}>`];
  });
  const map = `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Custom def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${named.length} beginbfchar\n${named.join('\n')}\nendbfchar\nendcmap\nend\nend`;
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F0 6 0 R >> >> /Contents 5 0 R >>',
    streamOf(content),
    '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Set /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Set /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 9 0 R >>',
    streamOf(map),
    '<< /Type /FontDescriptor /FontName /AAAAAA+Set /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>',
  ]);
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
