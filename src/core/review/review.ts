import * as v from 'valibot';
import type { CheckedClaim } from '../model/judging/claim';
import { message } from '../model/message';
import type { Result } from '../model/problem';
import type { ReviewFile, SignOff } from '../model/project/review';
import { fingerprint } from '../text/hash';
import { caches } from '../text/caches';
import { compareText } from '../text/compare-text';
import { parseOwnFile } from '../text/own-file';

/** Where a project keeps its sign-offs, relative to its folder. */
export const REVIEW_PATH = '.plumbline/review.json';

/** No sign-offs. */
export const NO_REVIEWS: ReviewFile = { version: 1, signOffs: [] };

/** Evidence that a reviewer is shown; a change further down does not undo a decision. */
const SHOWN_EVIDENCE = 3;

const Text = v.pipe(v.string(), v.maxLength(10_000));
const Schema = v.object({
  version: v.literal(1),
  signOffs: v.array(
    v.object({
      key: Text,
      sentence: Text,
      decision: v.picklist(['accepted', 'to-do']),
      by: Text,
      date: Text,
      note: Text,
    }),
  ),
});

/** The hash that a sign-off is kept under: of the sentence's words and of the evidence shown, whatever their order. */
export function reviewKey({ claim, evidence }: Pick<CheckedClaim, 'claim' | 'evidence'>): string {
  const shown = evidence
    .slice(0, SHOWN_EVIDENCE)
    .map(({ passage }) => tidy(passage.text))
    .sort();
  return fingerprint([tidy(claim.text), ...shown].join('\u0000'));
}

/** Reads the sign-offs of a project; fails with `syntax` where the file is not one of ours. */
export function parseReviews(text: string): Result<ReviewFile> {
  return parseOwnFile(
    Schema,
    text,
    message(
      '{0} cannot be read: it is damaged, or from a newer version of Plumbline. Sign-offs are left out.',
      REVIEW_PATH,
    ),
  );
}

/** The file with one more decision. It takes the place of an earlier one on the same sentence and evidence. */
export function withSignOff(file: ReviewFile, signOff: SignOff): ReviewFile {
  return { ...file, signOffs: [...file.signOffs.filter(({ key }) => key !== signOff.key), signOff] };
}

/** The file without the decision under a key. */
export function withoutSignOff(file: ReviewFile, key: string): ReviewFile {
  return { ...file, signOffs: file.signOffs.filter((s) => s.key !== key) };
}

/** The file's text: stable order and line breaks, so that versions of it can be compared and merged. */
export function writeReviews(file: ReviewFile): string {
  const signOffs = [...file.signOffs].sort((a, b) => compareText(a.key, b.key));
  return `${JSON.stringify({ version: file.version, signOffs }, undefined, 2)}\n`;
}

/** The decision that holds for a claim. Or whether an earlier one lapsed because its evidence changed. */
export function signOffFor(
  claim: Pick<CheckedClaim, 'claim' | 'evidence'>,
  file: ReviewFile,
): { readonly signOff?: SignOff; readonly lapsed: boolean } {
  if (file.signOffs.length === 0) return { lapsed: false };
  const { byKey, sentences } = signedIn(file);
  const signOff = byKey.get(reviewKey(claim));
  return signOff ? { signOff, lapsed: false } : { lapsed: sentences.has(tidy(claim.claim.text)) };
}

/** The decisions of a file by their key, the first where several have one, and the sentences decided on. */
const signedIn = caches.ofObject(({ signOffs }: ReviewFile) => ({
  byKey: new Map([...signOffs].reverse().map((signOff) => [signOff.key, signOff])),
  sentences: new Set(signOffs.map(({ sentence }) => tidy(sentence))),
}));

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
