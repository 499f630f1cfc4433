import assert from 'node:assert/strict';
import type { JudgeCandidate } from '../../../src/core/compare/judge';
import { judge } from '../../../src/core/pipelines/check/judge-claim';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import { inputOf } from '../compare/input';

const CLAIM = 'The quarry at Sturton employed 310 people in 1998.';
const SAME = 'In 1998 the quarry at Sturton employed 310 people.';
const OTHER = 'The quarry at Sturton employed 420 people in 1998.';

describe('a passage that has far less of a claim than the best one', () => {
  /** The values that are reported where the last of the passages is faint. */
  function reported(passages: readonly string[], asked: { readonly unsure?: boolean } = {}): readonly string[] {
    const { candidates, idf } = inputOf(CLAIM, ...passages);
    const faint = candidates.map((c, i): JudgeCandidate => (i === passages.length - 1 ? { ...c, isFaint: true } : c));
    const corpus = { source: () => undefined, sources: () => [], passage: () => undefined };
    const engine = { config: DEFAULT_CONFIG, corpus, index: { idf } };
    const unit = { claim: { text: CLAIM, kind: 'sentence', before: [] }, quotations: [] } as const;
    return judge(engine, unit, faint, asked).conflicts.map(({ sourceValue }) => sourceValue);
  }

  it('is not asked where the others are silent', () => {
    assert.deepEqual(reported(['The quarry at Sturton closed.', OTHER]), []);
    assert.deepEqual(reported([SAME, OTHER]), []);
  });

  it('is asked, and bears a claim out, where another contradicts it', () => {
    assert.deepEqual(reported([OTHER, 'Snow fell on the hills.']), ['420']);
    assert.deepEqual(reported([OTHER, SAME]), []);
  });

  it('is always asked where what is unsure is wanted too', () => {
    assert.deepEqual(reported(['The quarry at Sturton closed.', OTHER], { unsure: true }), ['420']);
  });
});
