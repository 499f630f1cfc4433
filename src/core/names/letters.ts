/** Letters that are no plain ones with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ð: 'd',
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
};
/** What German, Danish, Norwegian and Swedish write where they lack the letter. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const ASCII = /^[\0-\x7f]*$/;

/** A name in plain letters: "vázquez" is "vazquez", "łódź" "lodz". Expects lower case. */
export function inPlainLetters(name: string): string {
  if (ASCII.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ðđøłßæœþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** A name as it is written without its own letters: "müller" is "mueller", "åse" "aase". Expects lower case. */
export function writtenOut(name: string): string {
  if (ASCII.test(name)) return name;
  return inPlainLetters(name.normalize('NFC').replace(/[äöüøå]/g, (letter) => WRITTEN_OUT[letter] ?? letter));
}
