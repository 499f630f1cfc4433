import type { CitationMention, FootnoteDefinition, ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { firstOf } from '../../text/nth';
import type { Comment } from '../support/directives';
import type { Harvest } from '../support/harvest';
import { blockStart } from '../support/harvest';
import { citationsInOptions, isCiteCommand, takeCitations } from './latex-citations';
import {
  CAPTIONS,
  DROPPED,
  ENVIRONMENT_ARGUMENTS,
  HEADINGS,
  KEEPS_SECOND,
  KEEPS_THIRD,
  LISTS,
  NOTES,
  OPAQUE,
  QUOTATIONS,
  QUOTES,
  TABLES,
} from './latex-macros';
import { ownMacros } from './latex-own-macros';
import { GAP, LatexCursor, OPTION } from './latex-cursor';
import { toBlock, verbatim } from '../support/pieces';

/** What LaTeX yields besides prose. */
export interface LatexHarvest extends Harvest {
  readonly bibliographies: readonly string[];
  readonly includes: readonly string[];
}

type Kind = ProseBlock['kind'];

/** An open brace, with what to do when it closes. */
interface Frame {
  readonly close?: () => void;
}

const ENDS_PARAGRAPH = new Set(['par', 'newpage', 'clearpage', 'maketitle']);
const RUN = /[^\\{}%$~`'"&\s-]+/y;
const BLANKS = /\s+/y;
const COMMAND = /\\(?:([A-Za-z@]+)(\*?)|([^]))/y;
const NAME = /[ \t]*\{([^{}\n]{1,60})\}/y;
const VERB = /\\(?:verb\*?|lstinline(?:\[[^\]]{0,100}\])?)([^A-Za-z*\s{])/y;
const FILES = /\s*\{([^{}\n]{1,500})\}/y;
/** Environments inside each other; deeper ones are not told apart. */
const DEEPEST = 100;

/** Takes LaTeX apart in one linear pass; it knows the usual commands and keeps the text of the others. Never throws. */
export function scanLatex(text: string): LatexHarvest {
  return new LatexScanner(text).run();
}

class LatexScanner extends LatexCursor {
  private readonly blocks: ProseBlock[] = [];
  private readonly citations: CitationMention[] = [];
  private readonly footnotes: FootnoteDefinition[] = [];
  private readonly comments: Comment[] = [];
  private readonly bibliographies: string[] = [];
  private readonly includes: string[] = [];
  private readonly frames: Frame[] = [];
  private readonly environments: { readonly name: string; readonly kind: Kind }[] = [];
  private readonly macros;
  private kind: Kind = 'paragraph';
  /** Whether the text is inside an odd number of quoting commands. */
  private quoting = false;
  private readonly bodyStart: number;
  /** Where the last closing signs of formulas stand, so that open ones are not looked after in vain. */
  private readonly lastRound: number;
  private readonly lastSquare: number;

  constructor(text: string) {
    super(text);
    this.lastRound = text.lastIndexOf('\\)');
    this.lastSquare = text.lastIndexOf('\\]');
    this.macros = ownMacros(text);
    this.bodyStart = text.indexOf('\\begin{document}');
  }

  run(): LatexHarvest {
    while (this.at < this.text.length) this.step();
    this.flush();
    for (let frame = this.frames.pop(); frame; frame = this.frames.pop()) frame.close?.();
    this.flush();
    this.blocks.sort((a, b) => blockStart(a) - blockStart(b));
    const { blocks, citations, footnotes, comments, bibliographies, includes } = this;
    return { blocks, citations, footnotes, comments, bibliographies, includes };
  }

  private step(): void {
    const start = this.at;
    switch (this.text[start]) {
      case '\\':
        return this.command(start);
      case '{':
        return this.open({}, start);
      case '}':
        return this.shut();
      case '%':
        return this.comment(start);
      case '$':
        return this.math(start);
      case '~':
        return this.put(' ', 1);
      case '&':
        return this.inTable() ? this.cell() : this.put('&', 1);
      case '`':
        return this.text[start + 1] === '`' ? this.put('“', 2) : this.put('‘', 1);
      case "'":
        return this.text[start + 1] === "'" ? this.put('”', 2) : this.put('’', 1);
      case '"':
        return this.doubleQuote(start);
      case '-':
        return this.dash(start);
      default:
        return this.plain(start);
    }
  }

  private plain(start: number): void {
    const blanks = this.match(BLANKS);
    if (blanks) {
      if (/\n[^\n]*\n/.test(blanks[0])) this.flush();
      else this.pieces.push({ text: ' ', start, end: start + blanks[0].length });
      this.at = start + blanks[0].length;
      return;
    }
    this.at = start + (this.match(RUN)?.[0].length ?? 1);
    this.pieces.push(verbatim(this.text, start, this.at));
  }

  private put(reads: string, length: number): void {
    this.pieces.push({ text: reads, start: this.at, end: this.at + length });
    this.at += length;
  }

  private dash(start: number): void {
    const dashes = this.text.startsWith('---', start) ? 3 : this.text.startsWith('--', start) ? 2 : 1;
    this.put(dashes === 3 ? '—' : dashes === 2 ? '–' : '-', dashes);
  }

  /** Babel's shorthands for German marks, else a straight mark. */
  private doubleQuote(start: number): void {
    const next = this.text[start + 1];
    if (next === '`') this.put('„', 2);
    else if (next === "'") this.put('“', 2);
    else this.put('"', 1);
  }

  private comment(start: number): void {
    const end = this.text.indexOf('\n', start);
    const stop = end < 0 ? this.text.length : end;
    this.comments.push({ span: { start, end: stop }, text: this.text.slice(start, stop).replace(/^%+/, '') });
    this.at = Math.min(this.text.length, stop + 1);
    this.at += this.match(/[ \t]*/y)?.[0].length ?? 0;
  }

  private math(start: number): void {
    const sign = this.text[start + 1] === '$' ? '$$' : '$';
    const from = start + sign.length;
    const close = this.closingDollar(from, sign);
    this.at = close < 0 ? from : close + sign.length;
    if (close >= 0) this.formula(this.text.slice(from, close), start);
  }

  private command(start: number): void {
    const verb = this.match(VERB);
    if (verb) return this.verb(start + verb[0].length, verb[1] ?? '');
    const found = this.match(COMMAND);
    if (!found) {
      this.at = start + 1;
      return;
    }
    this.at = start + found[0].length;
    const name = found[1] ?? found[3] ?? '';
    if (found[1] === undefined) this.symbol(name, start);
    else if (isCiteCommand(name)) this.cite(name, start);
    else this.word(name, found[2] ?? '', start);
  }

  private symbol(name: string, start: number): void {
    if (name === '(' || name === '[') {
      const sign = name === '(' ? '\\)' : '\\]';
      if ((name === '(' ? this.lastRound : this.lastSquare) > this.at) this.at = this.text.indexOf(sign, this.at) + 2;
      return;
    }
    if (name === '\\' && this.inTable()) {
      this.option();
      return this.flush();
    }
    if (name === '\\') this.option();
    this.character(name, start);
  }

  private cite(name: string, start: number): void {
    if (this.text[this.at] === '*') this.at++;
    const taken = takeCitations(this.text, start, this.at, name);
    if (!taken) return;
    for (const citation of taken.citations) this.citations.push(citation);
    this.at = taken.end;
  }

  private word(name: string, star: string, start: number): void {
    if (name === 'begin' || name === 'end') return this.environment(name === 'begin');
    if (name === 'item') {
      this.flush();
      this.option();
      return;
    }
    if (ENDS_PARAGRAPH.has(name)) return this.flush();
    if (name === 'iffalse') return this.leaveOut('\\fi');
    if (this.ownMacro(name, start) || this.character(name, start) || this.measure(name, start)) return;
    this.target(name, start);
    if (name === 'url' || name === 'nolinkurl') return;
    const dropped = DROPPED.get(name + star) ?? DROPPED.get(name);
    if (dropped !== undefined) return this.skipArguments(dropped);
    if (QUOTES.has(name)) this.quoted(name, start);
    this.option();
    if (KEEPS_SECOND.has(name) && name !== 'href') this.skipArguments(1);
    else if (KEEPS_THIRD.has(name)) this.skipSize();
    this.argument(name);
  }

  /**
   * The writer's own command, where it stands for plain words. The blank after it is kept: the writer means it,
   * whatever TeX does.
   */
  private ownMacro(name: string, start: number): boolean {
    const words = this.macros.get(name);
    if (words === undefined) return false;
    this.at += this.text.startsWith('{}', this.at) ? 2 : 0;
    this.pieces.push({ text: words, start, end: this.at });
    return true;
  }

  /**
   * The citations that a quoting command takes: as its own arguments (`\textcquote[3]{key}{words}`), or in its option.
   */
  private quoted(name: string, start: number): void {
    if (name.endsWith('cquote')) return this.cite(name, start);
    this.at = citationsInOptions(this.text, this.at, this.citations);
  }

  /** Addresses and files that a command names; its arguments are still to be passed over. */
  private target(name: string, start: number): void {
    if (name === 'url' || name === 'href' || name === 'nolinkurl') this.link(start);
    else if (name === 'bibliography' || name === 'addbibresource')
      this.files(this.bibliographies, name === 'bibliography' ? '.bib' : '');
    else if (name === 'input' || name === 'include' || name === 'subfile') this.files(this.includes, '');
  }

  /** Opens the argument of a command that says something. */
  private argument(name: string): void {
    const open = this.at + (this.match(GAP)?.[0].length ?? 0);
    if (this.text[open] !== '{') return;
    if (HEADINGS.has(name)) this.block('heading', open);
    else if (CAPTIONS.has(name)) this.block('caption', open);
    else if (NOTES.has(name)) this.aside(open);
    else if (QUOTES.has(name)) this.quote(open);
    else if (open === this.at) this.open({}, open);
  }

  private open(frame: Frame, brace: number): void {
    this.frames.push(frame);
    this.at = brace + 1;
  }

  private shut(): void {
    const frame = this.frames.pop();
    frame?.close?.();
    this.at++;
  }

  private block(kind: Kind, brace: number): void {
    this.flush();
    const outer = this.kind;
    this.kind = kind;
    this.open(
      {
        close: () => {
          this.flush(kind === 'heading');
          this.kind = outer;
        },
      },
      brace,
    );
  }

  /** A note is a block of its own; the sentence around it goes on afterwards. */
  private aside(brace: number): void {
    const { pieces, kind } = this;
    this.pieces = [];
    this.kind = 'footnote';
    this.open(
      {
        close: () => {
          this.flush();
          this.pieces = pieces;
          this.kind = kind;
        },
      },
      brace,
    );
    const end = this.braces.closing(brace);
    if (end > 0)
      this.footnotes.push({
        label: String(this.footnotes.length + 1),
        span: { start: brace + 1, end },
        text: this.text.slice(brace + 1, Math.min(end, brace + 2000)),
      });
  }

  private quote(brace: number): void {
    const inner = this.quoting;
    this.quoting = !inner;
    this.pieces.push({ text: inner ? '‘' : '“', start: this.at, end: brace + 1 });
    const close = (): void => {
      this.quoting = inner;
      if (this.at < this.text.length) this.pieces.push({ text: inner ? '’' : '”', start: this.at, end: this.at + 1 });
    };
    this.open({ close }, brace);
  }

  private environment(begins: boolean): void {
    const named = this.match(NAME);
    if (!named) return;
    const name = named[1] ?? '';
    this.at += named[0].length;
    this.flush();
    if (!begins) return this.leave(name);
    if (OPAQUE.has(name)) {
      this.at = this.braces.endOf(name, this.at);
      return;
    }
    this.enter(name);
    if (name.endsWith('cquote')) this.cite(name, this.at);
    if (QUOTATIONS.has(name)) this.at = citationsInOptions(this.text, this.at, this.citations);
    this.option();
    this.skipArguments(TABLES.get(name) ?? ENVIRONMENT_ARGUMENTS.get(name) ?? 0);
    if (name === 'frame' && this.text[this.at] === '{') this.block('heading', this.at);
  }

  private enter(name: string): void {
    if (LISTS.has(name)) this.kind = 'list-item';
    else if (QUOTATIONS.has(name)) this.kind = 'quote';
    else if (TABLES.has(name)) this.kind = 'table-cell';
    if (this.environments.length < DEEPEST) this.environments.push({ name, kind: this.kind });
  }

  private leave(name: string): void {
    if (name === 'document') this.at = this.text.length;
    const open = this.environments.map((environment) => environment.name).lastIndexOf(name);
    if (open >= 0) this.environments.length = open;
    this.kind = this.environments.at(-1)?.kind ?? 'paragraph';
  }

  private inTable(): boolean {
    return this.kind === 'table-cell';
  }

  private cell(): void {
    this.flush();
    this.at++;
  }

  private link(start: number): void {
    const target = this.match(FILES);
    if (!target) return;
    const end = this.at + target[0].length;
    const span: Span = { start: end - 1 - (target[1] ?? '').length, end: end - 1 };
    this.citations.push({
      kind: 'link',
      key: (target[1] ?? '').replace(/\\([%#&_~])/g, '$1'),
      span,
      whole: { start, end },
    });
    this.at = end;
  }

  private files(into: string[], ending: string): void {
    const option = this.match(OPTION)?.[0].length ?? 0;
    this.at += option;
    const names = this.match(FILES);
    for (const name of names?.[1]?.split(',') ?? [])
      into.push(/\.\w+$/.test(name) || ending === '' ? name.trim() : `${name.trim()}${ending}`);
  }

  /** What was gathered becomes a block; before the document's body only its title does. */
  private flush(anywhere = false): void {
    const { pieces } = this;
    this.pieces = [];
    if (pieces.length === 0 || (!anywhere && firstOf(pieces).start < this.bodyStart)) return;
    const block = toBlock({ kind: this.kind, pieces }, this.text);
    if (block) this.blocks.push(block);
  }
}
