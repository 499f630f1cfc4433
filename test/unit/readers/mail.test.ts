import assert from 'node:assert/strict';
import { docxOf, wp } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

const HEAD =
  'From: Ines Okoro <ines@example.org>\nTo: desk@example.org\nSubject: The dry dock\nDate: Mon, 3 May 2021 10:15:00 +0200\n';

describe('a message', () => {
  it('tells its writer’s words from what it quotes, and from signatures', async () => {
    const text =
      'The dock has been dry since April.\n\nOn Sun, 2 May 2021, Tom Ray wrote:\n> It holds 400 boats.\n> Or so they say.\n\nThat was long ago.\n\n-- \nInes Okoro\nPort of Norwick, 12 Quay Street\n';
    const source = await sourceOf('a.eml', `${HEAD}Content-Type: text/plain; charset=utf-8\n\n${text}`);
    assert.deepEqual(passageLines(source), [
      'heading: The dry dock',
      'paragraph: The dock has been dry since April.',
      'quote: It holds 400 boats.',
      'quote: Or so they say.',
      'paragraph: That was long ago.',
    ]);
    assert.deepEqual(
      [source.metadata.title, source.metadata.authors, source.metadata.date],
      ['The dry dock', [{ family: 'Okoro', given: 'Ines' }], { year: 2021, month: 5, day: 3 }],
    );
  });
  it('is read once where it says the same in two forms, and decoded', async () => {
    const mail = `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=E9 shut in May.\n--x\nContent-Type: text/html\n\n<p>The café shut in May.</p>\n--x--\n`;
    assert.deepEqual(passageLines(await sourceOf('a.eml', mail)), [
      'heading: The dry dock',
      'paragraph: The café shut in May.',
    ]);
  });
  it('is read from its page where it has nothing else', async () => {
    const mail = `${HEAD}Content-Type: text/html\n\n<html><body><p>The caf&eacute; shut in May.</p></body></html>`;
    assert.deepEqual(passageLines(await sourceOf('a.eml', mail)), [
      'heading: The dry dock',
      'paragraph: The café shut in May.',
    ]);
  });
  it('has its attachments read too, named with the reason where one cannot be', async () => {
    const file = (name: string, bytes: Uint8Array): string =>
      `--x\nContent-Type: application/octet-stream; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString('base64')}\n`;
    const mail = `${HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the list.\n${file('list.docx', docxOf(wp('It holds 400 boats.')))}${file('torn.docx', docxOf(wp('x')).slice(0, 60))}--x--\n`;
    const source = await sourceOf('a.eml', mail);
    assert.deepEqual(passageLines(source), [
      'heading: The dry dock',
      'paragraph: See the list.',
      'paragraph: It holds 400 boats.',
    ]);
    assert.equal(source.blocks.at(-1)!.locator, 'list.docx, para. 1');
    assert.deepEqual(
      source.problems.map(({ code }) => code),
      ['damaged'],
    );
  });
  it('is none where nobody sent it', async () => {
    assert.equal(await problemOf('a.eml', 'Just words.'), 'format');
    assert.equal(await problemOf('a.mbox', 'Just words.'), 'format');
  });
});

describe('a mailbox', () => {
  it('is read message by message, with their numbers', async () => {
    const box = `From ines Mon May  3 2021\n${HEAD}\nThe dock is dry.\n>From here to the sea.\n\nFrom tom Tue May  4 2021\n${HEAD.replace('The dry dock', 'Rain')}\nIt rained. From then on it was wet.\n`;
    const source = await sourceOf('a.mbox', box);
    assert.deepEqual(passageLines(source), [
      'heading: The dry dock',
      'paragraph: The dock is dry.',
      'paragraph: From here to the sea.',
      'heading: Rain',
      'paragraph: It rained.',
      'paragraph: From then on it was wet.',
    ]);
    assert.deepEqual([...new Set(source.blocks.map(({ locator }) => locator))], ['message 1', 'message 2']);
  });
});

describe('a page that was saved whole', () => {
  it('is read as the page in it', async () => {
    const page =
      'From: <Saved by a browser>\nSnapshot-Content-Location: https://example.org/dock\nSubject: Dock\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n--x\nContent-Type: text/html\nContent-Location: https://example.org/dock\n\n<html><head><title>The dry dock of Norwick</title></head><body><article><h1>The dry dock of Norwick</h1><p>It has been dry since April, the port says.</p></article></body></html>\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n--x--\n';
    const source = await sourceOf('a.mhtml', page);
    assert.deepEqual(passageLines(source), [
      'heading: The dry dock of Norwick',
      'paragraph: It has been dry since April, the port says.',
    ]);
    assert.equal(source.metadata.url, 'https://example.org/dock');
    assert.equal(await problemOf('a.mhtml', 'Just words.'), 'format');
  });
});
