import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

async function unknownKeys(sources: Readonly<Record<string, string>>, text: string): Promise<readonly string[]> {
  const engine = await engineOver(sources);
  const draft = draftOf(text);
  const { findings } = await engine.check(draft);
  return findings
    .filter((f) => f.rule === 'citation-unknown')
    .map((f) => `${f.severity} ${draft.text.slice(f.span.start, f.span.end)}`);
}

describe('citations without any bibliography', () => {
  const DRAFT = 'The kiln is old [@hale2014; @pryce2001].\n\nThe glaze is new [@okafor2020, p. 4].';
  it('are mentioned once, as information', async () =>
    assert.deepEqual(await unknownKeys({ 'kiln.txt': 'The kiln of Pelby holds 48 pots.' }, DRAFT), [
      'information hale2014',
    ]));
  it('are warned of where a bibliography has others', async () => {
    assert.deepEqual(
      await unknownKeys(
        { 'kiln.txt': 'The kiln of Pelby holds 48 pots.', 'refs.bib': '@book{hale2014, title={Kilns}}' },
        DRAFT,
      ),
      ['warning pryce2001', 'warning okafor2020'],
    );
  });
});
