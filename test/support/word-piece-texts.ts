import { randomFrom } from './mutate';

/** Beginnings of words in many scripts and of many kinds; texts for the tokenizer are put together from these. */
const STEMS = [
  'council', 'The', 'Mayor', 'said', 'budget', 'unbelievable', 'electroencephalographically', 're-elected', "won't", 'O’Neill', 'U.S.', 'e.g.',
  'café', 'naïve', 'Ångström', 'Žižek', 'Łódź', 'Straße', 'İstanbul', 'ŒUVRE', 'ﬁnance', 'Dvořák', 'résumé', 'a\u0301gua', 'n\u0303andu\u0301',
  'Москва', 'Ελλάδα', 'ΟΔΟΣ', 'القاهرة', 'שָׁלוֹם', 'हिन्दी', 'ไทย', '서울특별시', '東京都', '北京大学', 'カタカナ', 'ひらがな', 'ᄒ\u1161\u11ab', 'Việt', 'ქართული', 'አማርኛ', 'தமிழ்',
  '😀', '👩‍🚀', '🇩🇪', '❤️', '𝒜', '𠀀', '🤷🏽‍♀️', '½', '²', '№', '™', '…', '—', '–', '“', '”', '‘', '’', '«', '»', '¿', '·', '•', '§', '€', '£', '$', '%', '°',
  '1,234.5', '12.5%', '$3bn', '2024-11-07', '10:30', '+49', '#tag', '@name', 'https://example.org/a?b=c', 'a_b', 'C++', '[SEP]', '[CLS]', '##ing', '<b>', '\\n', '(x)', '{y}', '~', '`',
  'CO₂', 'H2O', 'x²+y²', 'α-helix', 'µg', '㎏', 'Ⅳ', '①', 'ß', 'ÿ', 'ı', 'Ǆ', 'ﷺ', '\u2066rtl\u2069',
];
/** What stands between them, and characters that no tokenizer should stumble over. */
const GAPS = [' ', ' ', ' ', ' ', ' ', '', '', '-', ', ', '. ', '\n', '\t', '\u00a0', '\u2009', '\u3000', '\u200b', '\u00ad', '\ufeff', '\0', '\u0007', '\ufffd', '\r\n', '/', '\u0301', '\u2028'];

/** `count` made-up texts, the same ones every time: words of many scripts, accents, emoji, odd blanks, words without end. */
export function textsForTokenizer(count: number): readonly string[] {
  const random = randomFrom(20261129);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, i) => {
    let text = '';
    for (let n = 1 + Math.floor(random() * 24); n > 0; n--) text += one(STEMS) + (random() < 0.3 ? [...one(STEMS)].slice(0, 3).join('') : '') + one(GAPS);
    return i % 50 === 0 ? text + one(STEMS).repeat(60) : text;
  });
}
