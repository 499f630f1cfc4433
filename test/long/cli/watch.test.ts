import { renameSync } from 'node:fs';
import path from 'node:path';
import { ALTERED, SOURCE, TRUE } from '../../unit/cli/helper';
import { drop, NONE, ONE, PIER, put, watched, WEST } from '../../unit/cli/watched';

describe('check --watch, for long', () => {
  it('says what is wrong with one, and goes on once it is put right; what changed meanwhile is not forgotten', async () => {
    await watched(['check', 'story.md'], { ...PIER, 'story.md': TRUE, 'plumbline.json': '{}' }, [
      [NONE, put('plumbline.json', '{ "corpus": 7 }')],
      [/plumbline\.json[^]*waiting/, put('corpus/pier.txt', WEST)],
      [/plumbline\.json[^]*waiting/, put('plumbline.json', '{}')],
      [ONE],
    ]);
  });

  it('follows a plumbline.json that comes, changes and goes, beside the draft and above it', async () => {
    const files = { ...PIER, 'other/pier.txt': WEST, 'drafts/deep/story.md': TRUE };
    const off = '{ "rules": { "quote-altered": "off", "quote-not-found": "off" }, "corpus": ["../other"] }';
    await watched(['check', 'drafts/deep/story.md'], files, [
      [NONE, put('drafts/plumbline.json', '{ "corpus": ["../other"] }')],
      [ONE, put('drafts/plumbline.json', off)],
      [NONE, put('drafts/deep/plumbline.json', '{ "corpus": ["../../other"] }')],
      [ONE, drop('drafts/deep/plumbline.json')],
      [NONE, drop('drafts/plumbline.json')],
      [NONE, put('corpus/pier.txt', WEST)],
      [ONE],
    ]);
  });

  it('follows the sources of every project, outside of the working folder too, and those that are still to come', async () => {
    const files = {
      'work/corpus/pier.txt': SOURCE,
      'work/story.md': TRUE,
      'away/plumbline.json': '{ "corpus": ["../far/sources", "../far/more"] }',
      'away/story.md': TRUE,
      'far/sources/pier.txt': SOURCE,
    };
    await watched(['check', 'work/story.md', 'away/story.md'], files, [
      [/Nothing to report in 2 drafts/, put('far/sources/pier.txt', WEST)],
      [/1 warning in 2 drafts/, put('far/more/second.txt', SOURCE)],
      [/Nothing to report in 2 drafts/, drop('far/more')],
      [/1 warning in 2 drafts/, put('far/sources/pier.txt', SOURCE)],
      [/Nothing to report in 2 drafts/],
    ]);
  });

  it('takes in drafts that come, by folder and by glob, and bears that they go', async () => {
    const files = { ...PIER, 'drafts/a.md': TRUE };
    for (const named of ['drafts', 'drafts/**/*.md'])
      await watched(['check', named], files, [
        [NONE, put('drafts/new/b.md', ALTERED)],
        [/1 warning in 2 drafts/, (folder) => renameSync(path.join(folder, 'drafts'), path.join(folder, 'kept'))],
        [
          /no draft "drafts"|No file matches/,
          (folder) => renameSync(path.join(folder, 'kept'), path.join(folder, 'drafts')),
        ],
        [/1 warning in 2 drafts/],
      ]);
  });

  it('follows what is accepted and signed off in the project', async () => {
    await watched(['check', 'drafts/story.md'], { ...PIER, 'drafts/story.md': ALTERED, 'plumbline.json': '{}' }, [
      [ONE, put('.plumbline/baseline.json', '{ "version": 1, "entries": [ { "damaged": true } ] }')],
      [/baseline\.json[^]*waiting/, drop('.plumbline/baseline.json')],
      [ONE],
    ]);
  });
});
