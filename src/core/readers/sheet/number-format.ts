import { MONTH_NAMES } from '../../text/words/months';

/**
 * Formats that every workbook has without naming them (ECMA-376, part 1, 18.8.30): those that change what a number
 * means.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  2: '0.00',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};
/**
 * Days from the start of a workbook's count to 1970: from 1900 (with the 29 February that it did not have), or from
 * 1904.
 */
const FROM_1900 = 25_569;
const FROM_1904 = 24_107;
const DAY = 86_400_000;

/** The format of that number, as the workbook or else every workbook has it. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  return own.get(id) ?? BUILT_IN[id] ?? 'General';
}

/** A number as its reader sees it: a date, a share, a sum of money; always with a point and no separators. */
export function shownNumber(value: number, format: string, is1904: boolean): string {
  const [code = ''] = format.split(';');
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(plain) || /m{3}/i.test(plain)) return shownDate(value, is1904);
  if (/h|s/i.test(plain)) return '';
  if (plain.includes('%')) return `${rounded(value * 100, plain)}%`;
  const currency = /\[\$([^\]-]{1,4})/.exec(code)?.[1] ?? /[$€£¥]/.exec(code)?.[0] ?? '';
  const number = rounded(value, plain);
  return /^[A-Z]{3}$/.test(currency.trim()) ? `${currency.trim()} ${number}` : currency.trim() + number;
}

/** So many decimals as the format shows; without one, what a person would have typed. */
function rounded(value: number, plain: string): string {
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length;
  if (decimals !== undefined) return value.toFixed(Math.min(decimals, 15)).replace(/\.0+$/, '');
  if (/^[#,0?]+%?$/.test(plain.trim())) return value.toFixed(0);
  const number = Number(value.toPrecision(15));
  return (Math.abs(number) < 1e15 && Math.abs(number) > 1e-6) || number === 0 ? String(number) : '';
}

function shownDate(serial: number, is1904: boolean): string {
  // Day 60 of the older count is one that never was.
  if (!(serial > 60 || is1904) || serial > 2_958_465) return '';
  const date = new Date(Math.floor(serial - (is1904 ? FROM_1904 : FROM_1900)) * DAY);
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

/** A date as OpenDocument writes it (`2019-05-03`), in the same form. */
export function shownIsoDate(text: string): string {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const name = MONTH_NAMES[Number(month) - 1];
  return name === undefined ? '' : `${Number(day)} ${name} ${year}`;
}
