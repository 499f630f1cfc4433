import assert from 'node:assert/strict';
import { drawAnew } from '../../../src/vscode/views/draw-anew';

/** A view whose rows come when a test says so. */
function viewed(visible = true) {
  const answers: ((rows: readonly string[]) => void)[] = [];
  const seen = { taken: [] as (readonly string[])[], drawn: 0 };
  const view = { visible };
  const changed = drawAnew(
    view,
    () =>
      new Promise((resolve) => {
        answers.push((rows) => resolve({ told: rows, take: () => void seen.taken.push(rows) }));
      }),
    () => void seen.drawn++,
  );
  const answer = async (i: number, ...rows: string[]): Promise<void> => {
    answers[i]?.(rows);
    await new Promise(setImmediate);
  };
  return { view, changed, answer, answers, seen };
}

describe('a view whose rows may have changed', () => {
  it('is drawn anew only where they did', async () => {
    const { changed, answer, seen } = viewed();
    changed();
    await answer(0, 'a', 'b');
    changed();
    await answer(1, 'a', 'b');
    assert.deepEqual(seen, {
      taken: [
        ['a', 'b'],
        ['a', 'b'],
      ],
      drawn: 1,
    });
    changed();
    await answer(2, 'a');
    assert.equal(seen.drawn, 2);
  });

  it('takes no answer over that comes late', async () => {
    const { changed, answer, seen } = viewed();
    changed();
    changed();
    await answer(1, 'new');
    await answer(0, 'old');
    assert.deepEqual(seen, { taken: [['new']], drawn: 1 });
  });

  it('asks nothing while it is out of view, and forgets what was drawn', async () => {
    const { view, changed, answer, answers, seen } = viewed(false);
    changed();
    assert.deepEqual([answers.length, seen.drawn], [0, 1]);
    view.visible = true;
    changed();
    await answer(0, 'a');
    assert.equal(seen.drawn, 2);
  });
});
