import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../src/core/model/finding';
import type { Plumbline } from '../../../src/core/service';
import { ARTICLE_CLAIMS, type ArticleClaim } from '../../fixtures/claims/articles';
import { draftOf, engineOver } from '../../support/engine';

const FOLDER = path.resolve(__dirname, '../../../corpus');

describe('claims about the five articles', () => {
  let engine: Plumbline;
  const outcomes: { readonly claim: ArticleClaim; readonly loud: readonly Finding[]; readonly draft: string }[] = [];

  before(async () => {
    engine = await engineOver(Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name))])));
    for (const claim of ARTICLE_CLAIMS) {
      const { findings } = await engine.check(draftOf(`${claim.draft}\n`, 'claim.md'));
      outcomes.push({ claim, draft: claim.draft, loud: findings.filter((f) => f.severity === 'warning' || f.severity === 'error') });
    }
    if (process.env['PLUMBLINE_SHOW']) show();
  });

  function show(): void {
    for (const { claim, loud, draft } of outcomes) {
      const said = loud.map((f) => `${f.rule} “${draft.slice(f.span.start, f.span.end)}” → “${f.sourceValue}” (${f.confidence.toFixed(2)})`).join('; ');
      const right = claim.rule ? loud.length > 0 : loud.length === 0;
      console.log(`${right ? '  ' : claim.rule ? 'MISS' : 'ALARM'} ${draft}  ⇒ ${said || 'silent'}${claim.rule ? ` [${claim.rule}]` : ''}`);
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
    const off = outcomes.filter((o) => o.claim.rule && o.loud.length > 0).filter(({ claim, loud, draft }) => {
      const at = draft.indexOf(claim.marks!);
      return !loud.some((f) => f.span.start < at + claim.marks!.length && f.span.end > at);
    });
    assert.deepEqual(off.map((o) => o.draft), []);
  });
});
