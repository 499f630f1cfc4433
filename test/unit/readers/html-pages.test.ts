import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

const FILLER =
  '<p>The ferry between Orvik and Sulham has run every day since the autumn, whatever the weather, with one crew and an old engine.</p>';

/** The passages of a page whose article holds this beside a paragraph of prose. */
async function read(
  inner: string,
  around: (article: string) => string = (article) => `<body>${article}</body>`,
): Promise<readonly string[]> {
  const page = `<html><head><title>Ferry</title></head>${around(`<article><h1>The old ferry</h1>${FILLER}${inner}</article>`)}</html>`;
  return passageLines(await sourceOf('page.html', page))
    .map((line) => line.replace(/^\S+: /, ''))
    .filter((line) => !line.startsWith('The ferry between') && line !== 'The old ferry');
}

describe('a page', () => {
  const notes: readonly (readonly [string, string, string])[] = [
    [
      'pandoc',
      '<p>It takes 1,400<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> people.</p>',
      'It takes 1,400 people.',
    ],
    [
      'Substack',
      '<p>It takes 1,400<a class="footnote-anchor" id="footnote-anchor-3" href="#footnote-3">3</a> people.</p>',
      'It takes 1,400 people.',
    ],
    [
      'WordPress',
      '<p>It takes 1,400<sup class="modern-footnotes-footnote" data-mfn="2"><a href="javascript:void(0)">2</a></sup> people.</p>',
      'It takes 1,400 people.',
    ],
    [
      'kramdown',
      '<p>It takes 1,400<sup id="fnref:9" role="doc-noteref"><a href="#fn:9" class="footnote" rel="footnote">9</a></sup> people.</p>',
      'It takes 1,400 people.',
    ],
    [
      'Wikipedia',
      '<p>It takes 1,400<sup class="reference"><a href="#cite_note-7">[7]</a></sup> people.</p>',
      'It takes 1,400 people.',
    ],
    [
      'a page behind a mark of Wikipedia',
      '<p>It takes 1,400<sup class="reference"><a href="#cite_note-7">[7]</a></sup><sup class="reference nowrap"><span title="Page: 112">&#58;&#8202;112&#8202;</span></sup> people.</p>',
      'It takes 1,400 people.',
    ],
    ['a bare number', '<p>It takes 1,400<sup>12</sup> people.</p>', 'It takes 1,400 people.'],
    ['a letter behind a year', '<p>It left in 2003<sup>a</sup> at last.</p>', 'It left in 2003 at last.'],
    [
      'a mark raised by its style',
      '<p>It sank 6<span class="footnote" style="vertical-align: super; font-size: smaller">4</span> times.</p>',
      'It sank 6 times.',
    ],
    [
      'a power raised by its style',
      '<p>It is 10<span style="vertical-align:super">6</span> to one.</p>',
      'It is 10⁶ to one.',
    ],
    ['an ordinal of another language', '<p>On the 2<sup>a</sup> feira it left.</p>', 'On the 2a feira it left.'],
    ['a power', '<p>The lake holds 10<sup>6</sup> litres.</p>', 'The lake holds 10⁶ litres.'],
    ['a unit', '<p>The deck has 400 m<sup>2</sup> of room.</p>', 'The deck has 400 m² of room.'],
    ['an ordinal', '<p>It was built in the 19<sup>th</sup> century.</p>', 'It was built in the 19th century.'],
    ['a link to a section', '<p>See section <a href="#s2">2</a> of the plan.</p>', 'See section 2 of the plan.'],
  ];
  for (const [what, html, wanted] of notes)
    it(`keeps marks apart from numbers: ${what}`, async () => {
      assert.deepEqual(await read(html), [wanted]);
    });

  it('keeps paragraphs that are one link, and drops links to other articles', async () => {
    assert.deepEqual(
      await read(
        '<p><a href="/a">On Friday the crew of the ferry went on strike for a day.</a></p><p><a href="/b">Crew of ferry on strike</a></p><ul><li><a href="/c">The ferry sank in the lake in 1950.</a></li></ul>',
      ),
      ['On Friday the crew of the ferry went on strike for a day.'],
    );
  });

  it('loses no words of a sentence to what an element is called', async () => {
    assert.deepEqual(
      await read(
        '<p>The post was shared <span class="share-count">4,000</span> times, <em class="popup">never</em> before.</p>',
      ),
      ['The post was shared 4,000 times, never before.'],
    );
    assert.deepEqual(await read('<div class="share-count"><span>4,000 shares</span></div>'), []);
  });

  it('loses no paragraph to what it is called, where that says how it looks', async () => {
    const kept = ['modal-intro', 'comment-text', 'sidebar-free', 'header-anchor', 'no-promo', 'tags-intro'];
    for (const name of kept)
      assert.deepEqual(await read(`<p class="${name}">The deck has 400 seats.</p>`), ['The deck has 400 seats.'], name);
    assert.deepEqual(await read('<div class="ad-free"><p>The deck has 400 seats.</p></div>'), [
      'The deck has 400 seats.',
    ]);
    const left = ['related', 'newsletter-text', 'ad-label', 'cookie-banner', 'promo'];
    for (const name of left)
      assert.deepEqual(await read(`<p class="${name}">Our letter has 9,000 readers.</p>`), [], name);
  });

  it('keeps what stands below the title in the header of the article, and drops that of the site', async () => {
    const page = (name: string): string =>
      `<html><body><header class="${name}"><h1>The old ferry</h1><p>The ferry has 64 seats, and the council wants 80.</p></header><section itemprop="articleBody">${FILLER.repeat(3)}</section></body></html>`;
    const lines = async (name: string): Promise<string> =>
      passageLines(await sourceOf('a.html', page(name))).join('\n');
    assert.match(await lines('article-header'), /64 seats/);
    assert.doesNotMatch(await lines('site-top'), /64 seats/);
  });

  it('takes what only screen readers say of a link for no text', async () => {
    const unseen = ['class="visually-hidden"', 'class="sr-only"', 'style="clip: rect(0px, 0px, 0px, 0px); width: 1px"'];
    for (const how of unseen)
      assert.deepEqual(
        await read(
          `<p>“We sell the <a href="/a">old ferry<span ${how}>, opens new tab</span></a> in May,” she said.</p>`,
        ),
        ['“We sell the old ferry in May,” she said.'],
        how,
      );
    assert.deepEqual(
      await read(
        '<p>It cost <span aria-hidden="true">£3bn</span><span class="sr-only">3 billion pounds</span> in all.</p>',
      ),
      ['It cost 3 billion pounds in all.'],
    );
  });

  it('takes sentences in tables that lay out the page for text, cells of data for cells', async () => {
    const kinds = async (table: string): Promise<readonly string[]> => {
      const page = `<html><body><article><h1>Ferry</h1>${FILLER}${table}</article></body></html>`;
      return passageLines(await sourceOf('a.html', page)).filter((line) => line.includes('deck'));
    };
    const cell = '<td><p>The lower deck has 400 seats, says the crew.</p></td>';
    assert.deepEqual(await kinds(`<table border="0"><tr>${cell}</tr></table>`), [
      'paragraph: The lower deck has 400 seats, says the crew.',
    ]);
    assert.deepEqual(await kinds(`<table><tr><th>Part</th></tr><tr>${cell}</tr></table>`), [
      'table: The lower deck has 400 seats, says the crew.',
    ]);
    assert.deepEqual(await kinds('<table><tr><td><p>Lower deck</p></td></tr></table>'), ['table: Lower deck']);
  });

  it('reads a fraction behind a figure, and a power before a slash', async () => {
    assert.deepEqual(await read('<p>It is 2<sup>1</sup>/<sub>2</sub> miles off, in 85 m<sup>3</sup>/s of water.</p>'), [
      'It is 2 1/2 miles off, in 85 m³/s of water.',
    ]);
  });

  it('finds the article in a dialog', async () => {
    const stream = `<div class="stream">${'<p>Another story of the day, which has nothing to do with ferries and goes on for a while.</p>'.repeat(3)}</div>`;
    const found = await read(
      `${FILLER}${FILLER}<p>It takes 1,400 people.</p>`,
      (article) => `<body><div class="page-modal" id="story-modal">${article}</div>${stream}</body>`,
    );
    assert.deepEqual(found, ['It takes 1,400 people.']);
  });

  describe('whose article stands beside longer cards and comments', () => {
    const cards = `<div class="cards">${`<div><h3>Another ferry</h3><p>The mayor of Brandby, who has waited nine years for a ferry of his own, has ordered one with 900 seats at last.</p></div>`.repeat(9)}</div>`;
    const comments = `<div class="comments">${'<p>They told me that the ferry has 700 seats, and I for one believe it, whatever is printed here.</p>'.repeat(6)}</div>`;
    const text = `${FILLER}${FILLER}${FILLER}${FILLER}<p>It takes 1,400 people.</p>`;
    const lines = async (body: string): Promise<string> =>
      passageLines(
        await sourceOf('a.html', `<html><head><title>The old ferry</title></head><body>${body}</body></html>`),
      ).join('\n');

    it('reads it by its title, whatever what holds it is called', async () => {
      for (const name of ['page-comments', 'related-reading', 'newsletter', 'ad-less', 'promo-off']) {
        const read = await lines(`<div class="${name}"><h1>The old ferry</h1>${text}</div>${comments}`);
        assert.match(read, /1,400 people/, name);
        assert.doesNotMatch(read, /700 seats/, name);
      }
    });

    it('reads no comments that stand below a title of their own', async () => {
      const read = await lines(
        `<div class="text"><h1>The old ferry</h1>${text}</div><div class="comments"><h2>What readers say</h2>${comments}</div>`,
      );
      assert.match(read, /1,400 people/);
      assert.doesNotMatch(read, /700 seats/);
    });

    it('reads no cards below an article that has the title', async () => {
      const read = await lines(`<article><h1>The old ferry</h1>${text}</article>${cards}`);
      assert.match(read, /1,400 people/);
      assert.doesNotMatch(read, /900 seats/);
    });

    it('reads what goes on below an article that is only the beginning', async () => {
      const rest = `<div class="posts">${`<div><h3>Noon</h3>${FILLER}</div>`.repeat(9)}<p>It has 640 seats, the crew says.</p></div>`;
      const read = await lines(
        `<article><h1>The old ferry</h1><p>It takes 1,400 people, in the best weather.</p></article>${rest}`,
      );
      assert.match(read, /1,400 people/);
      assert.match(read, /640 seats/);
    });
  });

  it('takes what was struck out for no text', async () => {
    assert.deepEqual(await read('<p><del>It takes 900 people.</del> <ins>It takes 1,400 people.</ins></p>'), [
      'It takes 1,400 people.',
    ]);
  });
});

describe('who wrote a page', () => {
  async function authors(head: string, byline = ''): Promise<readonly string[]> {
    const source = await sourceOf(
      'page.html',
      `<html><head><title>The old ferry</title>${head}</head><body><article><h1>The old ferry</h1>${byline}${FILLER}</article></body></html>`,
    );
    return source.metadata.authors.map(({ given, family }) => [given, family].filter(Boolean).join('+'));
  }
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['a date after the name', '', '<p>By Hanne Brug March 4, 2021</p>', ['Hanne+Brug']],
    ['a month as a name', '', '<p>By Hanne May</p>', ['Hanne+May']],
    [
      'an agency beside people',
      '<meta name="author" content="By Hanne Brug and Peer Lund, Associated Press">',
      '',
      ['Hanne+Brug', 'Peer+Lund'],
    ],
    ['an agency alone', '<meta name="author" content="Associated Press">', '', ['Associated Press']],
    ['nobody', '<meta name="author" content="admin">', '', []],
    [
      'nobody, and a byline',
      '<meta name="author" content="admin">',
      '<p class="byline"><a rel="author" href="/a">Hanne Brug</a> | 4 March 2021</p>',
      ['Hanne+Brug'],
    ],
    ['a post', '', '<div class="author">Hanne Brug, Staff Writer</div>', ['Hanne+Brug']],
    [
      'names in parts',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","givenName":"Hanne","familyName":"Brug"}}</script>',
      '',
      ['Hanne+Brug'],
    ],
    [
      'a list of names in one person',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":["Hanne Brug","Peer Lund"]},"publisher":{"name":"Orvik Wire"}}</script>',
      '',
      ['Hanne+Brug', 'Peer+Lund'],
    ],
    [
      'a tag of a newspaper',
      '<meta name="byl" content="By HANNE BRUG AND PEER O’LUND">',
      '',
      ['Hanne+Brug', 'Peer+O’Lund'],
    ],
    [
      'what a card for messages says',
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Hanne Brug">',
      '',
      ['Hanne+Brug'],
    ],
    [
      'what a card for messages says of the reading time',
      '<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="5 minutes">',
      '',
      [],
    ],
    [
      'a date before the name',
      '',
      '<p>Posted on <a href="/2021">May 3, 2021</a> by <a href="/h">Hanne Brug</a> in <a href="/n">News</a> | 3 Comments</p>',
      ['Hanne+Brug'],
    ],
    ['no name behind a date', '', '<p>Posted on May 3, 2021 by the harbour in Orvik.</p>', []],
    [
      'a day of the week in short',
      '',
      '<p class="author-name">Hanne Brug<br>Fri 6 Mar 2015 07.00 CET</p>',
      ['Hanne+Brug'],
    ],
    [
      'a site that names itself',
      '<meta name="author" content="The Orvik Post"><meta property="og:site_name" content="The Orvik Post">',
      '<p>By Hanne Brug, Special to the Post</p>',
      ['Hanne+Brug'],
    ],
    [
      'who helped',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Hanne Brug"},{"name":"Additional reporting by Peer Lund"}]}</script>',
      '',
      ['Hanne+Brug', 'Peer+Lund'],
    ],
    ['words and pictures', '', '<p>Words: Hanne Brug • Photographs: Peer Lund</p>', ['Hanne+Brug']],
    ['words that are none', '', '<p>Words: the ones that a ferryman knows.</p>', []],
    ['pictures alone', '', '<p>Photographs by Peer Lund</p>', []],
    ['capitals', '', '<p>By HANNE BRUG | May 3, 2021</p>', ['Hanne+Brug']],
  ];
  for (const [what, head, byline, wanted] of cases)
    it(what, async () => {
      assert.deepEqual(await authors(head, byline), wanted);
    });
});

describe('the head of a text', () => {
  const BODY = 'The ferry between Orvik and Sulham has run every day since the autumn.\n';
  const cases: readonly (readonly [string, string, object])[] = [
    [
      'a masthead with a section',
      'ORVIK HERALD | COMMENT\n\nThe old ferry must stay\n\nBy Hanne Brug\n\n',
      { publisher: 'Orvik Herald', title: 'The old ferry must stay', authors: [{ family: 'Brug', given: 'Hanne' }] },
    ],
    [
      'a masthead in capitals',
      'THE ORVIK ECHO\n\nThe old ferry must stay\n\n',
      { publisher: 'The Orvik Echo', title: 'The old ferry must stay', authors: [] },
    ],
    [
      'a title that names a paper',
      'Herald of the harbour: a ship and its crew\n\n',
      { title: 'Herald of the harbour: a ship and its crew', authors: [] },
    ],
    [
      'a weekday and a date',
      'The old ferry must stay\nTuesday 29 October 2024\n\n',
      { title: 'The old ferry must stay', date: { year: 2024, month: 10, day: 29 }, authors: [] },
    ],
    [
      'the head of a mail',
      'From: Hanne Brug <hanne@example.org>\nSent: Friday, 29 October 2024 09:12\nTo: Peer Lund\nSubject: The bids\n\n',
      { title: 'The bids', date: { year: 2024, month: 10, day: 29 }, authors: [{ family: 'Brug', given: 'Hanne' }] },
    ],
    [
      'a line that only looks like the head of a mail',
      'From: the harbour\n\nThe old ferry must stay\n\nBy Hanne Brug\n\n',
      { title: 'From: the harbour', authors: [{ family: 'Brug', given: 'Hanne' }] },
    ],
    [
      'a date above the title',
      'Tuesday 29 October 2024\n\nThe old ferry must stay\n\n',
      { title: 'The old ferry must stay', date: { year: 2024, month: 10, day: 29 }, authors: [] },
    ],
  ];
  const dates: readonly (readonly [string, string])[] = [
    ['pdate', '20210503'],
    ['publish-date', '2021/05/03'],
    ['dcterms.created', '2021-05-03T08:00:00Z'],
  ];
  for (const [name, content] of dates)
    it(`a day in the tag ${name}`, async () => {
      const page = `<html><head><meta name="${name}" content="${content}"></head><body><article><h1>Ferry</h1>${FILLER}</article></body></html>`;
      assert.deepEqual((await sourceOf('a.html', page)).metadata.date, { year: 2021, month: 5, day: 3 });
    });

  for (const [what, head, wanted] of cases) {
    it(what, async () => {
      const { key, ...metadata } = (await sourceOf('a.txt', head + BODY)).metadata;
      assert.equal(key, '');
      assert.deepEqual(metadata, wanted);
    });
  }
});
