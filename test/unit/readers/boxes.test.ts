import assert from 'node:assert/strict';
import { passageOf } from '../../../src/core/retrieval/packed-source';
import { sourceOf } from './reading';

/** The first sentence of each task with whether it is done. */
async function tasksOf(name: string, text: string): Promise<readonly string[]> {
  const source = await sourceOf(name, text);
  return source.passages.flatMap((_, i) => {
    const passage = passageOf(source, i);
    return passage?.isDone === undefined ? [] : [`${passage.isDone ? 'done' : 'open'}: ${passage.text}`];
  });
}

describe('the boxes of a list', () => {
  it('are read in Markdown, nested and numbered ones too, and say something of the first sentence alone', async () => {
    assert.deepEqual(
      await tasksOf(
        'a.md',
        '# Shed\n\n- [x] Roof\n  1. [X] **Tar** the felt. It took a day.\n  2. [ ] Nail it\n- Doors\n- [y] Locks\n',
      ),
      ['done: Roof', 'done: Tar the felt.', 'open: Nail it'],
    );
  });
  it('are read in Org, with the words of state of its headings', async () => {
    assert.deepEqual(
      await tasksOf(
        'a.org',
        '* DONE [#A] Dig the pond\n* TODO Buy the carp\n* Plants\n- [X] Lilies\n- [-] Reeds\n- [ ] Moss\n',
      ),
      ['done: Dig the pond', 'open: Buy the carp', 'done: Lilies', 'open: Moss'],
    );
  });
  it('are read in plain text, and signs in front and behind', async () => {
    assert.deepEqual(
      await tasksOf(
        'a.txt',
        'Boat\n\nWhat was left to do when the season ended.\n\n[x] Scrape the hull\n- [ ] Polish the brass lantern\n☐ Oil the oars\nFind the bailer ✔\n',
      ),
      [
        'done: [x] Scrape the hull',
        'open: - [ ] Polish the brass lantern',
        'open: ☐ Oil the oars',
        'done: Find the bailer ✔',
      ],
    );
  });
  it('say nothing where all are empty, or are ticks used as bullets', async () => {
    assert.deepEqual(await tasksOf('a.md', '# Form\n\n- [ ] I have read it\n- [ ] I agree\n'), []);
    assert.deepEqual(await tasksOf('a.md', '# Our bread\n\n- ✔ Baked daily\n- ✔ Sold warm\n'), []);
    assert.deepEqual(await tasksOf('a.md', '# All done\n\n- [x] Bake the bread\n'), ['done: Bake the bread']);
  });
});
