import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/judging/finding';
import type { Plumbline } from '../../../src/core/service';
import { ARTICLE_CLAIMS, type ArticleClaim } from '../../fixtures/claims/articles';
import { alarmsOf, engineOverArticles } from '../../support/articles';

describe('claims about the five articles', () => {
  let engine: Plumbline;
  const outcomes: { readonly claim: ArticleClaim; readonly loud: readonly Finding[]; readonly draft: string }[] = [];

  before(async () => {
    engine = await engineOverArticles();
    for (const claim of ARTICLE_CLAIMS)
      outcomes.push({ claim, draft: claim.draft, loud: await alarmsOf(engine, claim.draft) });
    if (process.env['PLUMBLINE_SHOW']) show();
  });

  function show(): void {
    for (const { claim, loud, draft } of outcomes) {
      const said = loud
        .map(
          (f) =>
            `${f.rule} “${draft.slice(f.span.start, f.span.end)}” → “${f.sourceValue}” (${f.confidence.toFixed(2)})`,
        )
        .join('; ');
      const right = claim.rule ? loud.length > 0 : loud.length === 0;
      console.log(
        `${right ? '  ' : claim.rule ? 'MISS' : 'ALARM'} ${draft}  ⇒ ${said || 'silent'}${claim.rule ? ` [${claim.rule}]` : ''}`,
      );
    }
  }

  it('speaks on at least four in five of the wrong ones', () => {
    const wrong = outcomes.filter((o) => o.claim.rule);
    const missed = wrong.filter((o) => o.loud.length === 0).map((o) => o.draft);
    assert.ok(missed.length <= wrong.length * 0.2, `${missed.length} of ${wrong.length} missed:\n${missed.join('\n')}`);
  });

  it('stays silent on the others', () => {
    const alarms = outcomes.filter((o) => !o.claim.rule && o.loud.length > 0).map((o) => o.draft);
    assert.deepEqual(alarms, []);
  });

  it('underlines the wrong words', () => {
    const off = outcomes
      .filter((o) => o.claim.rule && o.loud.length > 0)
      .filter(({ claim, loud, draft }) => {
        const at = draft.indexOf(claim.marks!);
        return !loud.some((f) => f.span.start < at + claim.marks!.length && f.span.end > at);
      });
    assert.deepEqual(
      off.map((o) => o.draft),
      [],
    );
  });
});
