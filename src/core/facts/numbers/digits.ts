const BEYOND_ASCII = /[^\x20-\x7e]/;
/** Digits of scripts whose digits stand in one row of ten: by the row's first code unit. */
const ROWS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
  0x1810, 0xff10,
];
const IN_ROWS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\u1810-\u1819\uff10-\uff19]/g;

/**
 * The sentence with digits of other scripts, and their marks, as plain ones: "５９" is "59", "3·5" is "3.5".
 * Of the same length in UTF-16 units, so that every offset stays true.
 */
export function withPlainDigits(sentence: string): string {
  if (!BEYOND_ASCII.test(sentence)) return sentence;
  return sentence
    .replace(IN_ROWS, (digit) => String(valueOf(digit.charCodeAt(0))))
    .replace(/(?<=\d)[·∙⋅٫．](?=\d)/g, '.')
    .replace(/(?<=\d)[٬，](?=\d{3})/g, ',')
    .replace(/(?<=\d)[⁄∕](?=\d)/g, '/')
    .replace(/％/g, '%');
}

function valueOf(code: number): number {
  return code - (ROWS.filter((row) => row <= code).at(-1) ?? 0);
}
