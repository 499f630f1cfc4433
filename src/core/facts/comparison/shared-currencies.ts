import type { QuantityFact } from '../../model/judging/fact';

const DOLLARS = 'USD AUD CAD HKD NZD SGD TWD';

/** Names of money that stand alone, and the currencies that each may be. */
const SHARED: readonly (readonly [names: string, codes: string])[] = [
  ['$ dollar dollars', DOLLARS],
  ['cent cents', `${DOLLARS} EUR ZAR`],
  ['pound pounds', 'GBP EGP LBP'],
  ['franc francs', 'CHF FRF BEF LUF XOF XAF'],
  ['krona kronor', 'SEK ISK'],
  ['krone kroner', 'NOK DKK'],
  ['peso pesos', 'MXN ARS CLP COP PHP CUP UYU'],
  ['rupee rupees', 'INR PKR LKR NPR MUR'],
  ['dirham dirhams', 'AED MAD'],
  ['riyal riyals', 'SAR QAR YER IRR'],
];

const CODES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  SHARED.flatMap(([names, codes]) => {
    const dimensions = new Set(codes.split(' ').map((code) => `currency:${code}`));
    return names.split(' ').map((name): [string, ReadonlySet<string>] => [name, dimensions]);
  }),
);

/**
 * Whether money of a name that several countries use may be another's.
 * Example: "38 cents" may be of the euro.
 */
export function mayBeMoneyOf({ unit }: QuantityFact, { dimension }: QuantityFact): boolean {
  return CODES.get(unit)?.has(dimension) === true;
}
