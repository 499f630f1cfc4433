import assert from 'node:assert/strict';
import { passageLines, problemOf, sourceOf } from './reading';

async function check(text: string, ...expected: string[]): Promise<void> {
  assert.deepEqual(passageLines(await sourceOf('a.txt', text)), expected);
}

describe('a plain text', () => {
  it('reads machine-left tags as blanks and as ends of paragraphs', async () => {
    await check(
      'It closed in May. < / P > < p > the mayor resigned < / P >< p >< b >Nobody knew.',
      'paragraph: It closed in May.',
      'paragraph: the mayor resigned',
      'paragraph: < b >Nobody knew.',
    );
    await check(
      'The set where a < b > c holds is <em>small</em>, we know.',
      'paragraph: The set where a < b > c holds is small , we know.',
    );
  });
  it('knows a head in YAML, and takes a line of hyphens for what it is', async () => {
    const text = '---\ntitle: Bees moved\nauthor: Lena Marsh\ndate: 2021-04-09\n---\n\nThere are seven hives.\n';
    await check(text, 'paragraph: There are seven hives.');
    const { metadata } = await sourceOf('a.txt', text);
    assert.deepEqual([metadata.title, metadata.authors[0]?.family, metadata.date?.year], ['Bees moved', 'Marsh', 2021]);
    await check(
      '---\nThere are seven hives.\n---\nNobody counted them.\n',
      'paragraph: There are seven hives.',
      'paragraph: Nobody counted them.',
    );
  });
  it('joins wrapped lines and parts the others', async () => {
    await check(
      'The harbour bridge will close to all traffic in May for\nnine months, the council said. Ferries will run in the\nmeantime. A crossing costs two euros and children are free\nof charge.\n\nThe end of it all.',
      'paragraph: The harbour bridge will close to all traffic in May for nine months, the council said.',
      'paragraph: Ferries will run in the meantime.',
      'paragraph: A crossing costs two euros and children are free of charge.',
      'paragraph: The end of it all.',
    );
    await check(
      'The bridge will close in May for nine months, said Dr\nMatilda Marsh. She had warned the board of it in the spring\nof the year before, and nobody had answered her letter.',
      'paragraph: The bridge will close in May for nine months, said Dr Matilda Marsh.',
      'paragraph: She had warned the board of it in the spring of the year before, and nobody had answered her letter.',
    );
    await check(
      'Ferries instead\nTwo extra ferries will run from morning to midnight, and nobody will have to wait for more than a quarter of an hour or so.\nThey are\nfree.',
      'heading: Ferries instead',
      'paragraph: Two extra ferries will run from morning to midnight, and nobody will have to wait for more than a quarter of an hour or so.',
      'paragraph: They are free.',
    );
  });
  it('passes over what stands around an article', async () => {
    await check(
      'Summer sale ends soon\n\n-d -h -min\n\nBees moved\n\nBy Lena Marsh, Reporter\n\nApril 9, 2021 | 4 min read\n\nThere are seven hives.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\n1,204 shares\n\nlena7 - stock.adobe.com\n\nHome > News > Bees',
      'heading: Bees moved',
      'paragraph: There are seven hives.',
    );
  });
  it('keeps sentences that only sound like it', async () => {
    await check(
      'Related companies share this view, he said.\n\nBy 2020 the town had 4 schools.\n\nComments were made in May.\n\nThe firm sold 1,204 shares.\n\nHome ownership rose.',
      'paragraph: Related companies share this view, he said.',
      'paragraph: By 2020 the town had 4 schools.',
      'paragraph: Comments were made in May.',
      'paragraph: The firm sold 1,204 shares.',
      'paragraph: Home ownership rose.',
    );
  });
  it('reads title, authors, date and agency from the head', async () => {
    const head = async (text: string) => {
      const { key, ...metadata } = (await sourceOf('a.txt', text)).metadata;
      assert.equal(key, '');
      return metadata;
    };
    assert.deepEqual(
      await head(
        'Bees moved\nBy Lena Marsh and Paul van der Berg\nPublished: 3 May 2021, 10:15 GMT\n\nThere are seven.',
      ),
      {
        title: 'Bees moved',
        authors: [
          { family: 'Marsh', given: 'Lena' },
          { family: 'van der Berg', given: 'Paul' },
        ],
        date: { year: 2021, month: 5, day: 3 },
      },
    );
    assert.deepEqual(await head('Ferries full\n\nHELSINKI, Jan 14 (Nordpress) - The ferries were full.'), {
      title: 'Ferries full',
      authors: [],
      publisher: 'Nordpress',
    });
    assert.deepEqual(await head('By the time they came, in May 2020, it was over.\n\nNothing was left.'), {
      authors: [],
    });
  });
  it('says why it cannot be read', async () => {
    assert.deepEqual(
      [
        await problemOf('a.txt', ''),
        await problemOf('a.txt', ' \n\n'),
        await problemOf('a.txt', 'a\0b'),
        await problemOf('a.xyz', 'a'),
      ],
      ['empty', 'empty', 'binary', 'format'],
    );
  });
});
