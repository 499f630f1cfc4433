import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plumbline } from '../../../src/core/service';
import { draftOf, engineOver } from '../../support/engine';

const CORPUS = join(process.cwd(), 'corpus');
const ARTICLES = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.txt'))
  .map((name): [string, string] => [name, readFileSync(join(CORPUS, name), 'utf8')]);

/** Share of the wrong claims that must be found; raised whenever more are. */
const LEAST_RECALL = 0.85;

const WRONG = `
TikTok recorded *29 million* monthly active users in the US as of June.
In 2018, TikTok had *13.1 million* U.S. monthly active users.
TikTok's recommendation engine helped the app grow to *nearly 70 million* users worldwide.
President Trump signed an executive order on *August 24* requiring ByteDance to divest TikTok.
The deal would involve TikTok's services in the US, Canada, *Mexico*, and New Zealand.
In a few days, the market value of Microsoft increased by *$18 billion*.
Microsoft acquired Yammer in *September 2014*.
TikTok is owned by *Tencent* in Beijing.
Jonathan Crane is the *chief financial officer* at IPsoft Inc.
Blair Hanley Frank is principal analyst at *Gartner*.
Andrew MacMillen is a research analyst at *Forrester Research*.
Microsoft has announced it *will buy* TikTok's US operations.
TikTok *accepted* the Microsoft offer as rumours swirled over an Oracle deal.
Walmart is reportedly partnering with *Oracle* on a potential TikTok acquisition.
TikTok has *approximately 15 million* daily active users in the U.S.
ByteDance *does not need* clearance from the Chinese government.
Hernando Gomez is a principal at *Deloitte*, a public accounting firm.
Last October, TikTok had *60 million* U.S. users.
President *Biden* signed an executive order banning the app.`
  .trim()
  .split('\n');

const RIGHT = `
TikTok had about 92 million monthly active users in the US in June.
Nearly 700 million people use TikTok worldwide.
TikTok's US users grew from 11.3 million in 2018 to 92 million.
Microsoft will not buy TikTok's US operations.
ByteDance rejected Microsoft's offer for TikTok.
Jonathan Crane, IPsoft's chief commercial officer, sees a lot of value in TikTok.
Trump ordered ByteDance to divest TikTok's US business within three months.
Microsoft's market value rose by $80 billion in a few days.
Microsoft bought Yammer in 2012.
According to the lawsuit, about 100 million Americans use the app each quarter.
China restricts the export of AI technologies.
Frank works for ISG, a technology research and advisory firm.
The talks also covered Canada, Australia and New Zealand.
Oracle could use TikTok's data in its Data Cloud.`
  .trim()
  .split('\n');

/** The underlined words of a draft's alarms. */
async function alarms(engine: Plumbline, text: string): Promise<readonly string[]> {
  const { findings } = await engine.check(draftOf(text, 'draft.txt', 'plaintext'));
  return findings
    .filter((f) => f.severity === 'warning' || f.severity === 'error')
    .map((f) => text.slice(f.span.start, f.span.end));
}

describe('claims about the five articles', () => {
  let engine: Plumbline;
  before(async () => {
    engine = await engineOver(Object.fromEntries(ARTICLES));
  });

  for (const [name, text] of ARTICLES)
    it(`as a draft, ${name.slice(0, 3)} raises nothing`, async () => assert.deepEqual(await alarms(engine, text), []));
  for (const claim of RIGHT) it(`silent: ${claim}`, async () => assert.deepEqual(await alarms(engine, claim), []));

  it('finds most of the wrong ones, at the wrong words', async () => {
    const missed: string[] = [];
    for (const marked of WRONG) {
      const words = /\*(.+?)\*/.exec(marked)![1]!;
      const found = await alarms(engine, marked.replaceAll('*', ''));
      if (!found.some((f) => f.includes(words) || words.includes(f)))
        missed.push(`${marked} -> ${found.join(', ') || 'silent'}`);
    }
    assert.ok(
      1 - missed.length / WRONG.length >= LEAST_RECALL,
      `missed ${missed.length} of ${WRONG.length}:\n${missed.join('\n')}`,
    );
  });
});
