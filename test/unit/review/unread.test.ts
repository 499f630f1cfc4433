import assert from 'node:assert/strict';
import type { CorpusReport } from '../../../src/core/model/api';
import { render } from '../../../src/core/model/message';
import { unreadLine } from '../../../src/core/service';
import { engineOver } from '../../support/engine';

const TEXT = 'The mill at Orm was built in 1841.\n';
const BINARY = Uint8Array.from({ length: 64 }, (_, i) => (i * 7) % 5);

async function lineFor(files: Readonly<Record<string, string | Uint8Array>>): Promise<string | undefined> {
  const engine = await engineOver(files);
  return unreadLine(await engine.refresh([]), (words) => render(words));
}

/** A report of this many files, of which some have the reason that is named. */
function reportOf(files: number, unread: CorpusReport['unread']): CorpusReport {
  return { sources: 1, passages: 1, files, unreadable: unread.length, unread, problems: [], cancelled: false };
}

describe('What of a corpus could not be read', () => {
  it('is not told where all of it was', async () => {
    assert.equal(await lineFor({ 'a.txt': TEXT, 'b.md': TEXT }), undefined);
  });

  it('is told in one line, with names and reasons', async () => {
    const line = await lineFor({ 'a.txt': TEXT, 'old.doc': BINARY, 'b.txt': BINARY, 'empty.txt': '' });
    assert.match(line ?? '', /^3 of 4 could not be read: /);
    for (const name of ['old.doc (', 'b.txt (', 'empty.txt (']) assert.ok(line?.includes(name), `${name} in ${line}`);
    assert.doesNotMatch(line ?? '', /\n/);
  });

  it('says so where nothing could be read', async () => {
    assert.match(
      (await lineFor({ 'old.doc': BINARY, 'older.doc': BINARY })) ?? '',
      /^2 of 2 could not be read: old\.doc, older\.doc \([^)]+\)\.$/,
    );
  });

  it('names a few files for each reason, and counts the rest', () => {
    const reason = (template: string) => ({ template, args: [] });
    const unread = Array.from({ length: 9 }, (_, i) => ({
      path: `p${i}.pdf`,
      reason: reason('It is locked. Ask for its password.'),
      isPartly: false,
    }));
    assert.equal(
      unreadLine(reportOf(11, unread), (words) => render(words)),
      '9 of 11 could not be read: p0.pdf, p1.pdf, p2.pdf and 6 more (It is locked).',
    );
    const mixed = [...unread.slice(0, 1), { path: 'q.pdf', reason: reason('Two pages are scans.'), isPartly: true }];
    assert.equal(
      unreadLine(reportOf(3, mixed), (words) => render(words)),
      '1 of 3 could not be read: p0.pdf (It is locked). 1 read only in part: q.pdf (Two pages are scans).',
    );
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
      path: name,
      reason: reason(`Reason ${name}`),
      isPartly: false,
    }));
    assert.match(
      unreadLine(reportOf(5, many), (words) => render(words)) ?? '',
      /: a \(Reason a\); b \(Reason b\); c \(Reason c\) and 2 more\.$/,
    );
  });
});
