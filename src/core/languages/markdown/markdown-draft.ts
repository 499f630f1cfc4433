import type { DraftParts } from '../../model/draft';
import type { Problem } from '../../model/problem';
import { message } from '../../model/message';
import { bibliographiesIn, frontMatter, referencesIn } from '../support/front-matter';
import { exampleLabels } from './markdown-extras';
import type { Harvest } from '../support/harvest';
import { NOTHING, draftParts, moved, someOf } from '../support/harvest';
import { masked } from './markdown-masks';
import type { Chunk } from './markdown-chunks';
import { markdownChunks } from './markdown-chunks';
import { lentDefinitions, definitionsIn } from './markdown-definitions';
import { harvestMarkdown } from './markdown-tree';
import { MARKDOWN_NOTATIONS } from '../support/notation';
import { harvestPlain } from '../support/plain-prose';

/**
 * Longer paragraphs are read without their markup being understood. UTF-16 code units; the parser takes about 2 ms for
 * 1,000.
 */
const LONGEST_CHUNK = 32_000;
/** So much of a draft is parsed with full care; the rest is read plainly. UTF-16 code units: about 50,000 words. */
const FULL_CARE = 300_000;
/** Containers opened on one line; the parser's time grows with their square. */
const TOO_NESTED = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){40}/m;

/**
 * Parses Markdown drafts. It remembers the chunks of the drafts that it parsed last, so that a key press costs the
 * parsing of one paragraph; what it returns depends on the text alone.
 */
export class MarkdownParser {
  private remembered = new Map<string, Harvest>();
  private older = new Map<string, Harvest>();
  private rememberedSize = 0;
  /** Where a chunk stood last, and its harvest in offsets of the draft. */
  private readonly places = new WeakMap<Harvest, { readonly at: number; readonly harvest: Harvest }>();
  private lastHead: { readonly text: string; readonly files: readonly string[] } | undefined;

  parse(draft: string): DraftParts {
    const text = masked(draft);
    const head = frontMatter(text);
    const start = head?.end ?? (text.startsWith('\ufeff') ? 1 : 0);
    const chunks = markdownChunks(text, start);
    const definitions = definitionsIn(text);
    let left = FULL_CARE;
    let plain = 0;
    const harvests = chunks.map((chunk) => {
      if (chunk.kind === 'raw') return NOTHING;
      left -= chunk.end - chunk.start;
      if (left >= 0 && isTame(text, chunk))
        return this.placed(this.chunk(text.slice(chunk.start, chunk.end), definitions), chunk.start);
      plain += chunk.end - chunk.start;
      return harvestPlain(text, chunk.start, chunk.end, { notations: MARKDOWN_NOTATIONS });
    });
    return draftParts(withoutExamples(harvests, exampleLabels(text)), text.length, {
      bibliographies: head ? this.bibliographies(text.slice(0, head.end)) : [],
      ...someOf(referencesIn(text)),
      problems: plain > 0 ? [readPlainly(plain)] : [],
    });
  }

  /** The same object as long as the chunk stays where it is: what was made of it can be kept with it. */
  private placed(harvest: Harvest, at: number): Harvest {
    const known = this.places.get(harvest);
    if (known?.at === at) return known.harvest;
    const made = moved(harvest, at);
    this.places.set(harvest, { at, harvest: made });
    return made;
  }

  private bibliographies(head: string): readonly string[] {
    if (this.lastHead?.text !== head)
      this.lastHead = { text: head, files: bibliographiesIn(head, { start: 0, end: head.length }) };
    return this.lastHead.files;
  }

  private chunk(text: string, definitions: ReadonlyMap<string, string>): Harvest {
    const source = text + lentDefinitions(text, definitions);
    const known = this.remembered.get(source) ?? this.older.get(source);
    const harvest = known ?? harvestMarkdown(source, text.length);
    if (!this.remembered.has(source)) this.remember(source, harvest);
    return harvest;
  }

  /** Two generations: what was not asked for while the newer one filled up is forgotten. */
  private remember(source: string, harvest: Harvest): void {
    if (this.rememberedSize > 2 * FULL_CARE) {
      this.older = this.remembered;
      this.remembered = new Map();
      this.rememberedSize = 0;
    }
    this.remembered.set(source, harvest);
    this.rememberedSize += source.length;
  }
}

/** Numbered examples and references to them are no citations. */
function withoutExamples(harvests: readonly Harvest[], labels: ReadonlySet<string>): readonly Harvest[] {
  return labels.size === 0
    ? harvests
    : harvests.map((harvest) => ({
        ...harvest,
        citations: harvest.citations.filter(({ kind, key }) => kind !== 'key' || !labels.has(key)),
      }));
}

function isTame(text: string, { start, end }: Chunk): boolean {
  return end - start <= LONGEST_CHUNK && !TOO_NESTED.test(text.slice(start, end));
}

function readPlainly(length: number): Problem {
  return {
    code: 'too-large',
    severity: 'warning',
    message: message(
      '{0} characters of this draft are in very long or deeply nested paragraphs, or beyond the first {1} characters: they were read as plain text, so markup in them may be taken for prose. Split the draft to have all of it read exactly.',
      length,
      FULL_CARE,
    ),
  };
}
