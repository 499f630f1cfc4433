/**
 * A piece of text on a page: points from the top left corner. Courier, whose letters are six tenths of its size wide.
 */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Degrees, anticlockwise. */
  readonly turn?: number;
  readonly font?: 'Courier' | 'Courier-Bold' | 'ZapfDingbats';
}

/** What a test file says of itself. */
export interface PdfOptions {
  readonly title?: string;
  /** As PDF writes it: `0 << /S /r >> 2 << /S /D >>`. */
  readonly labels?: string;
}

const WIDTH = 595;
const HEIGHT = 842;
const FONTS = ['Courier', 'Courier-Bold', 'ZapfDingbats'] as const;
/** Characters of Windows-1252 that are not where Unicode has them. */
const HIGH: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/** A PDF file (ISO 32000-1) of these pages, uncompressed, with the standard fonts that need not be in it. */
export function pdfOf(pages: readonly (readonly PdfText[])[], { title, labels }: PdfOptions = {}): Uint8Array {
  const fonts = FONTS.map(
    (font, i) =>
      `/F${i} << /Type /Font /Subtype /Type1 /BaseFont /${font} ${i < 2 ? '/Encoding /WinAnsiEncoding ' : ''}>>`,
  ).join(' ');
  const first = 4;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${labels === undefined ? '' : `/PageLabels << /Nums [${labels}] >>`} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
    ...pages.flatMap((texts, i) => {
      const content = texts.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << ${fonts} >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return fileOf(objects);
}

/** A PDF file of these objects: the first is its catalogue, the third says what it is. */
export function fileOf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function shown({ x, y, text, size = 10, turn = 0, font = 'Courier' }: PdfText): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return `BT /F${FONTS.indexOf(font)} ${size} Tf ${[cos, sin, -sin, cos].map((n) => n.toFixed(4)).join(' ')} ${x.toFixed(2)} ${(HEIGHT - y).toFixed(2)} Tm (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
  return Array.from(text, (sign) => String.fromCharCode(HIGH[sign] ?? sign.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&');
}
