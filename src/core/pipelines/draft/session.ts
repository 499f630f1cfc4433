import { Earlier } from '../../compare/sentence/earlier';
import type { JudgeCandidate } from '../../compare/judge';
import type { Config } from '../../model/project/config';
import type { CitationMention, Draft, DraftLanguage, DraftParts } from '../../model/draft';
import type { Problem } from '../../model/problem';
import type { Judgement } from '../../model/judging/rule';
import type { SourceId } from '../../model/source';
import { fingerprint } from '../../text/hash';
import { LruCache } from '../../text/lru';
import { checkClaim, type ClaimResult } from '../check/check-claim';
import { anchorUnits } from '../anchors/anchored-units';
import { BlockSplitter, claimsOf, type ClaimUnit } from './claims';
import type { DraftAnchors } from '../anchors/draft-anchors';
import { type DraftReviews, UNREVIEWED } from '../project/draft-reviews';
import { type Inherited, NOTHING_INHERITED } from '../bibliographies/document-parts';
import type { DraftBibliography } from '../bibliographies/draft-bibliographies';
import { engineForDraft, languageOf, type Engine } from '../check/engine';
import { candidatesFor } from '../check/judge-claim';
import { firstWithoutBibliography, isBibliographyUnread, type KnownKeys } from '../bibliographies/citation-keys';
import type { KnownBaseline } from '../project/baseline-reader';
import { OwnCopies } from './own-copies';
import { VisiblePassages } from './visible-passages';
import { type RestingOnIndex, RecordingIndex, stillHolds } from './index-dependencies';
import type { ReadingAtHand } from '../reading/claim-reader';
import { Questions } from '../reading/questions';
import type { ReadItem } from '../../reading/requests';

/** Results kept for one draft; more than the sentences of a long book chapter. */
const KEPT_RESULTS = 4000;

/** Claims whose candidates are kept ready for another comparison: those near the place of the last edits. */
const KEPT_CANDIDATES = 64;

interface KeptResult extends RestingOnIndex {
  readonly result: ClaimResult;
}

interface KeptCandidates extends RestingOnIndex {
  readonly candidates: readonly JudgeCandidate[];
}

/** What the citations of a draft have in common. */
interface Citing {
  readonly parts: DraftParts;
  readonly keys: KnownKeys;
  /** True where the bibliography that the draft names cannot be read. */
  readonly isUnread: boolean;
  /** The first citation, where there is no bibliography to find its work in. */
  readonly first: CitationMention | undefined;
}

const CITING_NOTHING: Pick<Citing, 'isUnread' | 'first'> = { isUnread: false, first: undefined };

/** A draft taken apart. */
export interface ParsedDraft {
  readonly text: string;
  readonly languageId: string;
  readonly parts: DraftParts;
  readonly units: readonly ClaimUnit[];
  readonly language: DraftLanguage;
}

/**
 * What is remembered of one draft between two checks. A sentence's result is kept by its words, so that an edit costs
 * only the sentences it touched. With a result goes what was asked of the index for it: after a change of the corpus a
 * sentence is compared again only where one of these answers has changed.
 */
export class DraftSession {
  /** What the draft cites by of the document or project that it belongs to. */
  inherited: Inherited = NOTHING_INHERITED;
  /** The bibliographies that the draft names or has from there, as last read. */
  bibliographies: readonly DraftBibliography[] = [];
  /** The anchors of the draft's inserted quotes, as last read. */
  anchors: DraftAnchors | undefined;
  /** The sign-offs that hold for the draft, as last read. */
  reviews: DraftReviews = UNREVIEWED;
  /** What the draft's project has accepted, where that counts. */
  baseline: KnownBaseline | undefined;
  /** What stands in the way of the project's settings. */
  configProblem: Problem | undefined;
  private anchored:
    | { readonly units: readonly ClaimUnit[]; readonly anchors: DraftAnchors; readonly made: readonly ClaimUnit[] }
    | undefined;
  private citing: Citing | undefined;
  private parsed: ParsedDraft | undefined;
  private readonly splitter = new BlockSplitter();
  private readonly kept = new LruCache<string, KeptResult>(KEPT_RESULTS);
  private readonly keyed = new WeakMap<ClaimUnit, { readonly own: string; readonly context: string }>();
  private readonly ready = new LruCache<string, KeptCandidates>(KEPT_CANDIDATES);
  private questions: Questions;

  /** The engine with the draft's own configuration. */
  readonly engine: Engine;

  /** Sources that are the draft itself or copies of it, as last found. */
  leftOut: readonly SourceId[] = [];
  private readonly copies = new OwnCopies();

  constructor(private readonly shared: Engine) {
    this.engine = engineForDraft(shared);
    this.look();
    this.questions = new Questions(this.engine);
  }

  /** True where the draft is compared with what this engine knows. */
  isOver(engine: Engine): boolean {
    return this.shared === engine;
  }

  /**
   * Leaves the draft and its copies out of its sources; where others are left out than before, results are forgotten.
   */
  leaveOutCopies(draft: Draft): void {
    const { shared } = this;
    const { corpus, index, languages } = shared;
    const found = this.copies.find(draft, this.parse(draft).units, {
      corpus,
      index,
      languages,
      generation: shared.generation(),
    });
    if (found.join('\n') === this.leftOut.join('\n')) return;
    this.leftOut = found;
    this.look();
    this.kept.clear();
    this.ready.clear();
    this.questions = new Questions(this.engine);
  }

  private look(): void {
    this.engine.index = new VisiblePassages(() => this.shared.index, this.shared.corpus, new Set(this.leftOut));
  }

  /** The draft taken apart; the same object as long as the text is the same. */
  parse(draft: Draft): ParsedDraft {
    const { parsed } = this;
    if (
      parsed?.text === draft.text &&
      parsed.languageId === draft.languageId &&
      (draft.parts ?? parsed.parts) === parsed.parts
    )
      return parsed;
    const language = languageOf(this.engine.languages, draft.languageId, draft.uri);
    const parts = draft.parts ?? language.parse(draft.text);
    this.parsed = {
      text: draft.text,
      languageId: draft.languageId,
      parts,
      units: claimsOf(parts, this.splitter, draft.text),
      language,
    };
    return this.parsed;
  }

  /** The claims of the draft, each with its quotations that were inserted. */
  unitsOf(parsed: ParsedDraft): readonly ClaimUnit[] {
    const { anchors, anchored } = this;
    if (!anchors || anchors.file.anchors.length + anchors.strays.length === 0) return parsed.units;
    if (anchored?.units === parsed.units && anchored.anchors === anchors) return anchored.made;
    this.anchored = { units: parsed.units, anchors, made: anchorUnits(parsed.units, anchors) };
    return this.anchored.made;
  }

  /** The result for one claim, from memory where nothing it depends on has changed. */
  result(unit: ClaimUnit, parts: DraftParts, keys: KnownKeys): ClaimResult {
    const { own, context } = this.keysOf(unit, parts, keys);
    const { isUnread, first } = unit.claim.citations.length > 0 ? this.citingOf(parts, keys) : CITING_NOTHING;
    const question = this.question(unit, keys);
    const read = question && this.engine.reading?.counting(question, this.engine);
    const none = first ? ` none ${unit.claim.citations.indexOf(first)}` : '';
    const key = `${own}${anchorKey(unit, this.engine)}${isUnread ? ' unread' : ''}${none}${read ? ` ${read.mark}` : ''}`;
    const keyBehind = `${key} ${context}`;
    const known = this.known(key) ?? this.known(keyBehind);
    if (known) return known;
    const generation = this.engine.generation();
    const { candidates, lookUps } = this.candidates(own, unit, keys);
    const index = new RecordingIndex(this.engine.index, this.engine.corpus);
    const decide = this.decision(unit, question, read);
    const earlier = new Earlier(unit.claim.before);
    const result = checkClaim(this.engine, unit, {
      candidates,
      earlier,
      index,
      draft: parts,
      keys,
      isBibliographyUnread: isUnread,
      ...(first && { firstWithoutBibliography: first }),
      ...(decide && { decide }),
    });
    // A reader was shown the sentence before; of the rules few look at it.
    this.kept.set(earlier.isSeen || read ? keyBehind : key, {
      generation,
      result,
      lookUps: [...lookUps, ...index.lookUps],
    });
    return result;
  }

  /** What is kept under a key, where it still holds. */
  private known(key: string): ClaimResult | undefined {
    const kept = this.kept.get(key);
    return kept && stillHolds(kept, this.engine) ? kept.result : undefined;
  }

  /** The question that a reader is asked of a claim; undefined where nobody reads, or where there is nothing to ask. */
  question(unit: ClaimUnit, keys: KnownKeys): ReadItem | undefined {
    const { reading } = this.engine;
    return reading && this.questions.of(unit, keys, this.parsed?.units ?? [], reading);
  }

  private decision(
    unit: ClaimUnit,
    question: ReadItem | undefined,
    read: ReadingAtHand | undefined,
  ): ((judgement: Judgement) => Judgement) | undefined {
    const reading = read?.reading;
    return (
      question &&
      reading &&
      ((judgement) => this.engine.reading?.decide(judgement, unit, question, reading, this.engine) ?? judgement)
    );
  }

  /** The same for every claim of a check, and worked out once for it. */
  private citingOf(parts: DraftParts, keys: KnownKeys): Citing {
    if (this.citing?.parts !== parts || this.citing.keys !== keys) {
      const isUnread = isBibliographyUnread(parts, keys);
      this.citing = { parts, keys, isUnread, first: firstWithoutBibliography(parts, keys) };
    }
    return this.citing;
  }

  /**
   * From now on the draft goes by this configuration; where it says something else than before, results are forgotten.
   */
  configure(config: Config): void {
    const { config: before } = this.engine;
    this.engine.config = config;
    if (before === config || JSON.stringify(before) === JSON.stringify(config)) return;
    this.kept.clear();
    this.ready.clear();
  }

  /** What a result is kept by. A claim without citations that has not moved is the same object, and keeps its keys. */
  private keysOf(
    unit: ClaimUnit,
    parts: DraftParts,
    keys: ReadonlyMap<string, SourceId | undefined>,
  ): { readonly own: string; readonly context: string } {
    let made = this.keyed.get(unit);
    if (!made) {
      made = { own: ownKey(unit, parts, keys), context: fingerprint(unit.claim.before.join('\u0000')) };
      if (unit.claim.citations.length === 0 && !unit.locators) this.keyed.set(unit, made);
    }
    return made;
  }

  /** Typing in one sentence changes what the next ones may refer to, not what the sources say of them. */
  private candidates(
    own: string,
    { claim }: ClaimUnit,
    keys: ReadonlyMap<string, SourceId | undefined>,
  ): KeptCandidates {
    const kept = this.ready.get(own);
    if (kept?.generation === this.engine.generation()) return kept;
    const index = new RecordingIndex(this.engine.index, this.engine.corpus);
    const made = {
      generation: this.engine.generation(),
      candidates: candidatesFor(this.engine, index, claim, keys),
      lookUps: index.lookUps,
    };
    this.ready.set(own, made);
    return made;
  }
}

/** Everything of the draft that a claim's result depends on, but for the sentences before it. */
function ownKey(
  { claim, quotations, locators = [] }: ClaimUnit,
  parts: DraftParts,
  keys: ReadonlyMap<string, SourceId | undefined>,
): string {
  const citations = claim.citations.map((c) => {
    const known = keys.has(c.key) || parts.footnotes.some((f) => f.label === c.key);
    return [c.kind, c.key, known, keys.get(c.key) ?? '', c.span.start - claim.span.start].join(':');
  });
  const kind = claim.isAside ? 'aside' : claim.kind;
  const places = locators.map(({ key = '', text, span }) => [key, keys.get(key) ?? '', span.start, text].join(':'));
  return fingerprint(
    [
      kind,
      claim.text,
      '\u0000',
      // The same words may be given to another in the sentence behind.
      ...quotations.map((q) => [q.whole.start, q.speaker, q.likelySpeaker, q.mention, q.text].join(':')),
      '\u0000',
      ...citations,
      '\u0000',
      ...places,
    ].join('\u0001'),
  );
}

/** What a result rests on where the claim quotes an inserted source: the anchor, and the source as it is. */
function anchorKey({ anchored = [] }: ClaimUnit, { corpus }: Engine): string {
  return anchored
    .map(
      ({ quotation, anchor, source, isEdited }) =>
        ` ${quotation.span.start} ${JSON.stringify(anchor)} ${isEdited} ${corpus.source(source)?.contentHash ?? ''}`,
    )
    .join('');
}
