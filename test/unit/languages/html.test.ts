import assert from 'node:assert/strict';
import { html } from '../../../src/core/languages/html';
import { covered, prose } from './expect';

describe('HTML drafts', () => {
  it('read what a browser shows, block by block', () => {
    const draft =
      '<!DOCTYPE html><html><head><title>No prose</title><style>p { x: 1 }</style></head><body><nav>Home</nav>\n' +
      '<h1>The pier</h1><p>It was built in <del>1912</del><ins>1921</ins>.<sup>[2]</sup></p>\n' +
      '<blockquote>We <b>stay</b>.</blockquote><table><tr><th>Lamps</th><td>40</td></tr></table></body></html>';
    assert.deepEqual(prose(html, draft), [
      'heading: The pier',
      'paragraph: It was built in 1921.',
      'quote: We stay.',
      'table-cell: Lamps',
      'table-cell: 40',
    ]);
  });

  it('read marks written as references, and quotations that a tag marks', () => {
    assert.deepEqual(
      prose(html, '<p>She said, &ldquo;We stay&rdquo;, &quot;all day&quot; and <q lang=en>no</q>.</p>'),
      ['paragraph: She said, “We stay”, "all day" and “no”.'],
    );
  });

  it('are silenced by comments', () => {
    assert.deepEqual(covered(html, '<p>One.</p><!-- plumbline-ignore quote-altered --><p>It has two lamps.</p>'), [
      'It has two lamps.',
    ]);
  });
});
