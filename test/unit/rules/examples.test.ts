import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import type { Finding } from '../../../src/core/model/judging/finding';
import type { Rule, RuleExample } from '../../../src/core/model/judging/rule';
import { RULES } from '../../../src/core/service';
import { ANCHORS_PATH, writeAnchors } from '../../../src/core/anchors/anchor-file';
import { wordsHash } from '../../../src/core/text/words/folded-words';
import { draftOf, engineOver, ROOT } from '../../support/engine';
import { looks, reading, ScriptedReader } from '../../support/reading';

describe("the examples on the rules' pages", () => {
  for (const rule of RULES) {
    describe(rule.code, () => {
      for (const example of rule.examples) {
        const { draft, marks } = example;
        it(`${marks === undefined ? 'silent' : `“${marks}”`}: ${draft.replace(/\s+/g, ' ').slice(0, 70)}`, async () => {
          const found = await findings(rule, example);
          const words = found.map(({ span }) => draft.slice(span.start, span.end));
          assert.deepEqual(words, marks === undefined ? [] : [marks]);
          for (const { evidence } of found)
            assert.ok(
              rule.code.startsWith('citation') ||
                rule.code === 'quote-not-found' ||
                rule.code === 'unsupported' ||
                rule.code === 'ignore-unused' ||
                evidence.length > 0,
              'a finding without evidence',
            );
        });
      }
    });
  }
});

/** What one rule finds in its example, by way of the whole engine. */
async function findings(rule: Rule, { sources, draft, inserted, read }: RuleExample): Promise<readonly Finding[]> {
  const files = Object.fromEntries(
    sources.map((text, i) => [`${String.fromCharCode(97 + i)}.${text.startsWith('---') ? 'md' : 'txt'}`, text]),
  );
  const engine = await engineOver(files, {
    rules: { ...DEFAULT_CONFIG.rules, [rule.code]: rule.severity === 'off' ? 'warning' : rule.severity },
  });
  if (inserted !== undefined)
    engine.files.write(
      `${ROOT}/${ANCHORS_PATH}`,
      writeAnchors({
        version: 1,
        anchors: [
          {
            draft: 'draft.md',
            quote: inserted,
            source: 'corpus/a.txt',
            start: 0,
            end: sources[0]!.length,
            hash: wordsHash(inserted),
          },
        ],
      }),
    );
  if (read) await engine.reading.use({ kind: 'reader', reader: readerOf(read) });
  if (read) await engine.reading.read(draftOf(draft), { date: '', signal: new AbortController().signal });
  const report = await engine.check(draftOf(draft));
  return report.findings.filter((finding) => finding.rule === rule.code);
}

/** A reader that says the same twice. */
function readerOf({ wrong, words }: NonNullable<RuleExample['read']>): ScriptedReader {
  return new ScriptedReader((request) =>
    request.task === 'read'
      ? {
          readings: request.sentences.map(({ id }) =>
            reading(id, { verdict: 'conflict', passage: 'p1', wrong: [wrong], words }),
          ),
        }
      : { secondLooks: looks(request, { bearsOut: 'no', passage: 'p1', words }) },
  );
}
