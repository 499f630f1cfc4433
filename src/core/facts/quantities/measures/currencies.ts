import { gluedAt, hyphenAt, lowerAt } from '../../numbers/lexer';
import type { Token } from '../../numbers/lexer';
import { wordSet } from '../../../text/words/word-list';
import { CURRENCY_CODES_LIST } from '../../../words/facts/currency-codes';

/** A currency named next to a number. */
export interface CurrencyMatch {
  /** ISO 4217 code. */
  readonly code: string;
  /** Value of one unit in units of the currency: 0.01 for cents. */
  readonly factor: number;
  /** Tokens that it takes. */
  readonly length: number;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₺': 'TRY',
    '₫': 'VND',
    '฿': 'THB',
    '₦': 'NGN',
    '₴': 'UAH',
    '₱': 'PHP',
    '₨': 'INR',
    '₿': 'BTC',
  }),
);
/** Letters before a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    a: 'AUD',
    au: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cad: 'CAD',
    hk: 'HKD',
    nz: 'NZD',
    s: 'SGD',
    nt: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    usd: 'USD',
  }),
);
const CODES = wordSet(CURRENCY_CODES_LIST);
const PREFIX_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ rs: 'INR', rp: 'IDR', rm: 'MYR', kr: 'SEK', fr: 'CHF', sfr: 'CHF' }),
);
const WORDS: ReadonlyMap<string, readonly [code: string, factor: number]> = new Map(
  Object.entries({
    dollar: ['USD', 1],
    dollars: ['USD', 1],
    cent: ['USD', 0.01],
    cents: ['USD', 0.01],
    buck: ['USD', 1],
    bucks: ['USD', 1],
    pound: ['GBP', 1],
    pounds: ['GBP', 1],
    quid: ['GBP', 1],
    sterling: ['GBP', 1],
    pence: ['GBP', 0.01],
    penny: ['GBP', 0.01],
    euro: ['EUR', 1],
    euros: ['EUR', 1],
    yen: ['JPY', 1],
    yuan: ['CNY', 1],
    renminbi: ['CNY', 1],
    rupee: ['INR', 1],
    rupees: ['INR', 1],
    rouble: ['RUB', 1],
    roubles: ['RUB', 1],
    ruble: ['RUB', 1],
    rubles: ['RUB', 1],
    franc: ['CHF', 1],
    francs: ['CHF', 1],
    krona: ['SEK', 1],
    kronor: ['SEK', 1],
    krone: ['NOK', 1],
    kroner: ['NOK', 1],
    zloty: ['PLN', 1],
    lira: ['TRY', 1],
    rand: ['ZAR', 1],
    baht: ['THB', 1],
    ringgit: ['MYR', 1],
    rupiah: ['IDR', 1],
    dirham: ['AED', 1],
    dirhams: ['AED', 1],
    riyal: ['SAR', 1],
    riyals: ['SAR', 1],
    naira: ['NGN', 1],
    shekel: ['ILS', 1],
    shekels: ['ILS', 1],
    hryvnia: ['UAH', 1],
    bitcoin: ['BTC', 1],
    bitcoins: ['BTC', 1],
    won: ['KRW', 1],
    peso: ['MXN', 1],
    pesos: ['MXN', 1],
    guilders: ['NLG', 1],
    marks: ['DEM', 1],
  }),
);
/** Adjectives that say whose dollar, pound or franc. */
const WHOSE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'australian dollar': 'AUD',
    'canadian dollar': 'CAD',
    'kong dollar': 'HKD',
    'zealand dollar': 'NZD',
    'singapore dollar': 'SGD',
    'taiwan dollar': 'TWD',
    'us dollar': 'USD',
    'american dollar': 'USD',
    'egyptian pound': 'EGP',
    'pakistani rupee': 'PKR',
    'french franc': 'FRF',
    'swiss franc': 'CHF',
    'indian rupee': 'INR',
    'swedish krona': 'SEK',
    'danish krone': 'DKK',
    'norwegian krone': 'NOK',
    'turkish lira': 'TRY',
    'egyptian pounds': 'EGP',
    'lebanese pound': 'LBP',
    'mexican peso': 'MXN',
    'argentine peso': 'ARS',
    'chilean peso': 'CLP',
    'colombian peso': 'COP',
    'philippine peso': 'PHP',
    'cuban peso': 'CUP',
    'british pound': 'GBP',
    'hong-kong dollar': 'HKD',
    'uae dirham': 'AED',
    'emirati dirham': 'AED',
    'moroccan dirham': 'MAD',
    'saudi riyal': 'SAR',
    'qatari riyal': 'QAR',
    'lankan rupee': 'LKR',
    'nepalese rupee': 'NPR',
    'jamaican dollar': 'JMD',
    'fijian dollar': 'FJD',
  }),
);
/** Words that are a currency only after a large number: "two marks", "three won". */
const WEAK = new Set(['won', 'marks', 'rand']);
/** Names that several countries use for their money: of these the adjective decides, or nothing is said. */
const SHARED = new Set([
  'dollar',
  'pound',
  'franc',
  'rupee',
  'krona',
  'krone',
  'peso',
  'cent',
  'penny',
  'mark',
  'dirham',
  'riyal',
  'lira',
]);
const SINGULAR: ReadonlyMap<string, string> = new Map([
  ['kronor', 'krona'],
  ['kroner', 'krone'],
  ['pence', 'penny'],
]);

/** The currency that ends right before token `at`: "$", "US$", "USD", "Rs.". */
export function currencyBefore(tokens: readonly Token[], at: number): CurrencyMatch | undefined {
  const token = tokens[at - 1];
  if (token === undefined) return undefined;
  const symbol = SYMBOLS.get(token.lower);
  if (symbol !== undefined) return withLetters(tokens, at - 1, symbol, token.glued);
  if (token.kind === 'word' && token.capital && isCode(token))
    return { code: canonical(token.lower), factor: 1, length: 1 };
  if (token.kind === 'word' && token.capital && tokens[at]?.glued !== true) {
    const code = PREFIX_WORDS.get(token.lower);
    return code === undefined ? undefined : { code, factor: 1, length: 1 };
  }
  if (token.lower !== '.' || !token.glued)
    return PREFIX_WORDS.has(token.lower) && token.capital
      ? { code: PREFIX_WORDS.get(token.lower) ?? '', factor: 1, length: 1 }
      : undefined;
  const word = tokens[at - 2];
  const code = word?.capital === true ? PREFIX_WORDS.get(word.lower) : undefined;
  return code === undefined ? undefined : { code, factor: 1, length: 2 };
}

/** The currency that starts at token `at`: "dollars", "Australian dollars", "USD", "€", "pounds sterling". */
export function currencyAfter(tokens: readonly Token[], at: number, large: boolean): CurrencyMatch | undefined {
  const start = hyphenAt(tokens, at) ? at + 1 : at;
  const skip = start - at;
  const token = tokens[start];
  if (token === undefined || token.kind === 'number') return undefined;
  const symbol = SYMBOLS.get(token.lower);
  if (symbol !== undefined)
    return tokens[start + 1]?.kind === 'number' && gluedAt(tokens, start + 1)
      ? undefined
      : { code: symbol, factor: 1, length: skip + 1 };
  if (token.kind === 'word' && token.capital && isCode(token))
    return { code: canonical(token.lower), factor: 1, length: skip + 1 };
  if (isPence(tokens, start)) return { code: 'GBP', factor: PENNY, length: 1 };
  return wordAfter(tokens, start, large, skip);
}

/** A penny in pounds sterling. */
const PENNY = 0.01;
/** "99p": digits that an amount in pence has at most; after more of them stands a page. */
const DIGITS_OF_PENCE = 2;

function isPence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lower !== 'p' || !token.glued || token.capital) return false;
  const digits = tokens[at - 1]?.numeral?.digits;
  return digits !== undefined && digits <= DIGITS_OF_PENCE;
}

function wordAfter(tokens: readonly Token[], start: number, large: boolean, skip: number): CurrencyMatch | undefined {
  for (let adjectives = 0; adjectives <= 2; adjectives++) {
    const noun = lowerAt(tokens, start + adjectives);
    const known = WORDS.get(noun);
    if (known === undefined) continue;
    if (WEAK.has(noun) && !large) return undefined;
    if (adjectives === 0)
      return {
        code: known[0],
        factor: known[1],
        length: skip + 1 + (lowerAt(tokens, start + 1) === 'sterling' ? 1 : 0),
      };
    const singular = SINGULAR.get(noun) ?? noun.replace(/s$/, '');
    const isOwn = !SHARED.has(singular) && tokens[start]?.capital === true;
    const code = WHOSE.get(`${lowerAt(tokens, start + adjectives - 1)} ${singular}`) ?? (isOwn ? known[0] : undefined);
    return code === undefined ? undefined : { code, factor: 1, length: skip + adjectives + 1 };
  }
  return undefined;
}

/** "US$", "HK$", "C $": the letters before the sign belong to it where they touch it. */
function withLetters(tokens: readonly Token[], at: number, symbol: string, glued: boolean): CurrencyMatch {
  const touching = glued || (/^(?:us|hk|nz|au|nt)$/.test(lowerAt(tokens, at - 1)) && tokens[at - 1]?.capital === true);
  const letters = touching && symbol === 'USD' ? DOLLARS.get(lowerAt(tokens, at - 1)) : undefined;
  return letters === undefined ? { code: symbol, factor: 1, length: 1 } : { code: letters, factor: 1, length: 2 };
}

function isCode(token: Token): boolean {
  return CODES.has(token.lower) && token.end - token.start === 3;
}

function canonical(code: string): string {
  return code === 'rmb' ? 'CNY' : code.toUpperCase();
}
