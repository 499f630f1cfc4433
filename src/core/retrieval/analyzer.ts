import {
  foldedLetters,
  foldUnit,
  IGNORED,
  isApostrophe,
  isDigit,
  isLigature,
  isUpper,
  standsAlone,
} from '../text/characters/chars';
import { HASH_START, hashStep, hashUnits, PAIR_MARK, type TermDictionary, UNKNOWN } from './dictionary';
import { grown } from './growable';
import { NumberReader } from './store/number-reader';

/** Longer words are cut: nothing that long tells passages apart. */
const LONGEST_WORD = 48;

/**
 * Turns text into terms: folded words, "80 billion" and "$80bn" also as the number 80000000000, and two names in a row
 * ("Kevin Mayer") also as a pair. Results stay in the analyzer's arrays until the next call, so that indexing makes no
 * garbage. Linear in the text.
 */
export class Analyzer {
  /**
   * Term of each hit (its stem's where only that is known, `UNKNOWN` where the dictionary has neither), then where it
   * starts and ends in the text.
   */
  forms = new Int32Array(256);
  starts = new Uint32Array(256);
  ends = new Uint32Array(256);
  count = 0;

  private readonly word = new Uint16Array(LONGEST_WORD);
  private readonly pair = new Uint16Array(5);
  private readonly numbers = new NumberReader((value, from) => {
    this.emitNumber(value, from);
  });
  private length = 0;
  private hash = HASH_START;
  private digits = 0;
  private end = 0;
  private add = false;
  /** The name just before, if this may be the next half of it. */
  private name = UNKNOWN;
  private nameEnd = 0;
  private previous = 0;

  constructor(private readonly dictionary: TermDictionary) {}

  /** Finds the terms of `text` between two offsets and returns their count; unknown words are learnt where `add`. */
  analyze(text: string, start: number, end: number, add: boolean): number {
    this.count = 0;
    this.add = add;
    this.name = UNKNOWN;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (foldUnit(code) <= IGNORED) at++;
      else {
        this.read(text, at, end);
        this.finish(text, at, code);
        at = this.end;
      }
    }
    this.numbers.flush();
    return this.count;
  }

  /** The spelling of a hit, folded. */
  textOf(text: string, hit: number): string {
    this.read(text, this.starts[hit] ?? 0, this.ends[hit] ?? 0);
    return String.fromCharCode(...this.word.subarray(0, this.length));
  }

  /** Reads one word into `word`; `digits` counts the leading digits, all of them where the word is a number. */
  private read(text: string, start: number, end: number): void {
    this.length = 0;
    this.hash = HASH_START;
    this.digits = 0;
    this.end = end;
    let number = isDigit(text.charCodeAt(start));
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const unit = foldUnit(code);
      if (unit > IGNORED) {
        if (standsAlone(code) && at > start) return this.stop(at);
        number &&= isDigit(code);
        if (isLigature(code)) for (const letter of foldedLetters(code)) this.push(letter.charCodeAt(0), number);
        else this.push(unit, number);
        if (standsAlone(code)) return this.stop(at + 1);
      } else if (unit !== IGNORED) {
        const join = joint(text, at, end, code);
        if (join === BREAK) return this.stop(at);
        if (join === POSSESSIVE) return this.stop(at + 2);
        if (join === DECIMAL) this.push(46, number);
      }
    }
  }

  private stop(at: number): void {
    this.end = at;
  }

  private push(unit: number, digit: boolean): void {
    if (this.length >= LONGEST_WORD) return;
    this.word[this.length++] = unit;
    this.hash = hashStep(this.hash, unit);
    if (digit) this.digits++;
  }

  private finish(text: string, start: number, first: number): void {
    let form = this.dictionary.intern(this.word, this.length, this.hash, this.add);
    if (form === UNKNOWN) form = this.dictionary.stemOfUnseen(this.word, this.length);
    this.emit(form, start, this.end);
    if (this.digits > 0)
      this.numbers.digits(String.fromCharCode(...this.word.subarray(0, this.length)), this.digits, start);
    else if (this.dictionary.isNumberWord(form)) this.numbers.word(form, start);
    else this.numbers.flush();
    this.previous = this.end;
    const upper = first < 128 ? first >= 65 && first <= 90 : isUpper(first);
    this.noteName(text, upper && !this.dictionary.isStopWord(form) ? form : UNKNOWN, start);
  }

  /** Two names with one blank (or an initial's dot and a blank) between them are a term of their own. */
  private noteName(text: string, form: number, start: number): void {
    const gap = start - this.nameEnd;
    const joined = gap === 1 ? text.charCodeAt(start - 1) === 32 : gap === 2 && text.charCodeAt(start - 2) === 46;
    if (form !== UNKNOWN && this.name !== UNKNOWN && joined) {
      const units = this.pair;
      units[0] = PAIR_MARK;
      units[1] = this.name >>> 16;
      units[2] = this.name & 0xffff;
      units[3] = form >>> 16;
      units[4] = form & 0xffff;
      this.emit(this.dictionary.intern(units, 5, hashUnits(units, 5), this.add), this.nameEnd, this.end);
    }
    this.name = form;
    this.nameEnd = this.end;
  }

  private emitNumber(value: number, from: number): void {
    const id = this.dictionary.internText(String(value), this.add);
    this.emit(id, from, this.previous);
  }

  private emit(form: number, start: number, end: number): void {
    if (this.count >= this.forms.length) {
      this.forms = grown(this.forms, this.count + 1);
      this.starts = grown(this.starts, this.count + 1);
      this.ends = grown(this.ends, this.count + 1);
    }
    this.forms[this.count] = form;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }
}

const BREAK = 0;
const GLUE = 1;
const DECIMAL = 2;
const POSSESSIVE = 3;

/** What a separator inside a word does: apostrophes and acronym dots glue, `'s` is dropped, decimal marks stay. */
function joint(text: string, at: number, end: number, code: number): number {
  if (at + 1 >= end) return BREAK;
  const next = text.charCodeAt(at + 1);
  if (foldUnit(next) <= IGNORED) return BREAK;
  if (isApostrophe(code)) return (next | 32) === 115 && !isWordAt(text, at + 2, end) ? POSSESSIVE : GLUE;
  if (code !== 46 && code !== 44) return BREAK;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return isDigit(next) ? (code === 46 ? DECIMAL : thousands(text, at, end)) : BREAK;
  return code === 46 && !isWordAt(text, at + 2, end) && !isWordAt(text, at - 2, end) ? GLUE : BREAK;
}

/** A comma glues "1,200" but not a list of numbers "1, 2" or "10,12". */
function thousands(text: string, at: number, end: number): number {
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isWordAt(text, at + 4, end)
    ? GLUE
    : BREAK;
}

function isWordAt(text: string, at: number, end: number): boolean {
  return at >= 0 && at < end && foldUnit(text.charCodeAt(at)) > IGNORED;
}
