import type { DraftDocument, DraftDocumentFormat, Remark } from '../model/draft-document';
import type { Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { openPackage } from '../readers/archive/opc';
import { whyUnread, type Zip } from '../readers/archive/zip';
import { rewriteZip } from '../readers/archive/zip-rewrite';
import { commentParts, knownComments } from './word/comments';
import { readWordDraft, type WordDraft } from './word/draft-text';
import { markedXml } from './word/mark-words';

/** Word documents (ECMA-376) as drafts: insertions count, deletions do not; comments are remarks, notes are notes. */
export const docxDraft: DraftDocumentFormat = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  read(bytes) {
    const opened = openDraft(bytes);
    return opened.ok ? success(documentOf(opened.value.draft)) : opened;
  },
  annotate,
};

interface Opened {
  readonly zip: Zip;
  readonly main: string;
  readonly draft: WordDraft;
}

function openDraft(bytes: Uint8Array): Result<Opened> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, main, xml } = opened.value;
  if (!/<(?:\w+:)?body[\s>]/.test(xml)) return failure(whyUnread(zip));
  return success({ zip, main, draft: readWordDraft(zip, main, xml) });
}

function documentOf({ text, parts, places }: WordDraft): DraftDocument {
  return { text, parts, places, problems: parts.problems };
}

function annotate(bytes: Uint8Array, remarks: readonly Remark[]): Result<Uint8Array> {
  const opened = openDraft(bytes);
  if (!opened.ok || remarks.length === 0) return opened.ok ? success(bytes) : opened;
  const { zip, main, draft } = opened.value;
  const known = knownComments(zip, main);
  const first = known.highest + 1;
  const document = markedXml(
    draft,
    remarks.map(({ span }, i) => ({ span, id: first + i })),
  );
  const changed = commentParts(zip, {
    main,
    document,
    known,
    remarks: remarks.map(({ text }, i) => ({ id: first + i, text })),
  });
  return rewriteZip(bytes, changed);
}
