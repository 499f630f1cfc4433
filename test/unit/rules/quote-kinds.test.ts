import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

type Told = readonly (readonly [draft: string, ...found: string[]])[];

/** Loud findings of each draft as `rule words`. */
function describeQuotes(title: string, sources: Readonly<Record<string, string>>, drafts: Told): void {
  describe(title, () => {
    for (const [text, ...expected] of drafts) {
      it(`${text} -> ${expected.join(', ') || 'silent'}`, async () => {
        const draft = draftOf(text);
        const { findings } = await (await engineOver(sources)).check(draft);
        const loud = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
        assert.deepEqual(
          loud.map(({ rule, span }) => `${rule} ${draft.text.slice(span.start, span.end)}`),
          expected,
        );
      });
    }
  });
}

describeQuotes(
  'what an ellipsis or a bracket swallows',
  {
    'terms.txt':
      'Under rule 4, the guest is not allowed to bring animals into the hall during the season. The club pays no interest on deposits. ' +
      'The owner may sell the hall only if the members agree in writing. Any quarrel about the hall goes to the arbitrator in Pelby, whose word is final for both sides.',
  },
  [
    [
      'The terms say that “the guest is … allowed to bring animals into the hall during the season.”',
      'quote-altered …',
    ],
    ['The terms say that “the guest is not allowed to bring animals … during the season.”'],
    ['The terms say that “the club pays […] interest on deposits.”', 'quote-altered […]'],
    ['The terms say that “the owner may sell the hall … the members agree in writing.”', 'quote-altered …'],
    [
      'The terms say that “the guest is not allowed to bring animals into the hall … whose word is final for both sides.”',
      'quote-altered …',
    ],
  ],
);

describeQuotes(
  'an ellipsis in the place of what withholds a deed',
  {
    'talk.txt':
      '“We find it hard to praise the keeper for the new kiln, and the potters refused to light it in the rain,” said Ruth Hale. ' +
      '“The board tried to mend the roof before the frost, and it is not hard to see why,” said Alan Pryce.',
  },
  [
    ['Ruth Hale said: “We … praise the keeper for the new kiln.”', 'quote-altered …'],
    ['Ruth Hale said that “the potters … light it in the rain”.', 'quote-altered …'],
    ['Ruth Hale said: “We find it hard to praise the keeper … and the potters refused to light it.”'],
    ['Alan Pryce said that “the board … mend the roof before the frost”.'],
  ],
);

describeQuotes(
  'marks that the source itself has',
  {
    'talk.txt':
      '“We was [sic] told that the kiln was cold,” said Ruth Hale.\n\n“[T]he board [of Pelby] has never [laughs] asked the potters,” said Alan Pryce.\n\n“The kiln cost 40 million crowns to build,” said Ruth Hale. It said that the ﬁrst ofﬁcial kiln must be rebuilt in the spring.',
  },
  [
    ['“We was [sic] told that the kiln was cold,” said Ruth Hale.'],
    ['“We were told that the kiln was cold,” said Ruth Hale.', 'quote-altered were'],
    ['“The board has never asked the potters,” said Alan Pryce.'],
    ['“[T]he board [of Pelby] has never [laughs] asked the potters,” said Alan Pryce.'],
    ['“The board has always asked the potters,” said Alan Pryce.', 'quote-altered always'],
    ['“The kiln cost [14] million crowns to build,” said Ruth Hale.', 'quote-altered [14]'],
    ['“The kiln cost 40 million crowns [emphasis added] to build,” said Ruth Hale.'],
    ['It said that “the first official kiln must be rebuilt in the spring”.'],
    ['It said that “the first official kiln must be mended in the spring”.', 'quote-altered mended'],
  ],
);

describeQuotes(
  'blocks of quotation',
  { 'a.txt': '“The kiln has burnt for a century, and nobody has dared to let it go out,” said Ruth Hale in 2011.' },
  [
    ['> The kiln has burnt for a century, and nobody has dared to let it go out.\n>\n> — Ruth Hale, 2011'],
    [
      '> The kiln has burnt for a century, and nobody has dared to let it cool down.\n>\n> — Ruth Hale, 2011',
      'quote-altered cool down',
    ],
    ['> [!NOTE]\n> Our own remark: nobody asked the potters about it.'],
  ],
);

describeQuotes(
  'quotations in brackets of other scripts',
  { 'ja.txt': '知事は「南の港を閉めることは絶対にありません」と会見で述べた。' },
  [
    ['知事は「南の港を閉めることは絶対にありません」と述べた。'],
    ['知事は「北の港を閉めることは絶対にありません」と述べた。', 'quote-altered 北'],
  ],
);

describeQuotes(
  'speakers of transcripts',
  {
    'meeting.vtt':
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Hale, Ruth (Board)>We will light the kiln in April, not in June.</v>\n\n00:05.000 --> 00:09.000\n<v Alan Pryce>The glaze will take nine weeks and cost us two million crowns.</v>\n',
    'call.txt':
      'RUTH HALE: Nobody asked the potters about the colour of the tiles.\n\nALAN PRYCE: The tiles were green when my father laid them.\n\nThey will be green again before the winter comes.',
  },
  [
    ['“We will light the kiln in April, not in June,” Ruth Hale said.'],
    ['“We will light the kiln in April, not in June,” Alan Pryce said.', 'quote-misattributed Alan Pryce'],
    ['“The glaze will take nine weeks and cost us two million crowns,” said Mr Pryce.'],
    ['“Nobody asked the potters about the colour of the tiles,” said Alan Pryce.', 'quote-misattributed Alan Pryce'],
    ['“They will be green again before the winter comes,” Alan Pryce added.'],
    ['“They will be green again before the winter comes,” Ruth Hale added.', 'quote-misattributed Ruth Hale'],
    // No verb of saying, or one with a pronoun: whom the sentences before are about.
    [
      'Alan Pryce was bitter. “Nobody asked the potters about the colour of the tiles.”',
      'quote-misattributed “Nobody asked the potters about the colour of the tiles.”',
    ],
    ['Ruth Hale was bitter. “Nobody asked the potters about the colour of the tiles.”'],
    [
      'Pryce was bitter. “Nobody asked the potters about the colour of the tiles,” he said.',
      'quote-misattributed “Nobody asked the potters about the colour of the tiles,”',
    ],
    ['Pryce pounded the table: “Nobody asked the potters about the colour of the tiles.”', 'quote-misattributed Pryce'],
    ['Hale pounded the table. It was enough for her. “Nobody asked the potters about the colour of the tiles.”'],
    ['Alan Pryce was interrupted. “Nobody asked the potters about the colour of the tiles.”'],
    ['Alan Pryce listened. “Nobody asked the potters about the colour of the tiles,” the chair of the board said.'],
    ['Alan Pryce looked at Ruth Hale. “Nobody asked the potters about the colour of the tiles.”'],
    ['Pelby was quiet again. “Nobody asked the potters about the colour of the tiles.”'],
  ],
);

describeQuotes(
  'two who say nearly the same',
  {
    'a.txt': 'Ruth Hale said: “We will never sell the kiln behind the mill.”',
    'b.txt': 'Alan Pryce said: “We will never sell the kiln behind the church.”',
    'c.txt': 'On Friday the director, Ingrid Lindqvist, agreed: “The wheel is broken, and so is the roof of the barn.”',
  },
  [
    ['“We will never sell the kiln behind the church,” Alan Pryce said.'],
    ['“We will never sell the kiln behind the mill,” Alan Pryce said.', 'quote-misattributed Alan Pryce'],
    ['“We will never sell the kiln behind the river,” Alan Pryce said.', 'quote-altered river'],
    ['“The wheel is broken, and so is the roof of the barn,” said Daniel Okafor.', 'quote-misattributed Daniel Okafor'],
  ],
);

describeQuotes(
  'quotations that HTML marks',
  { 'a.txt': '“The kiln has burnt for a century, and nobody has dared to let it go out,” said Ruth Hale in 2011.' },
  [
    ['Hale said: <q>nobody has dared to let it go out</q>.'],
    ['Hale said: <q>nobody has dared to let it cool down</q>.', 'quote-altered cool down'],
    ['<p>Hale said: <q>nobody has dared to let it go out</q>.</p>'],
    ['<p>Hale said: &ldquo;nobody has dared to let it cool down&rdquo;.</p>', 'quote-altered cool down'],
    ['<blockquote><p>The kiln has burnt for a century.</p></blockquote>'],
    ['<blockquote><p>The kiln has burnt for a decade.</p></blockquote>', 'quote-altered decade'],
    ['<blockquote>\n\nThe kiln has *burnt* for a decade.\n\n</blockquote>', 'quote-altered decade'],
  ],
);

describeQuotes(
  'short sentences of those who speak in one source',
  {
    'talk.txt':
      'RUTH HALE: Who paid for the kiln? It was not the county.\nALAN PRYCE: The potters paid, Ms Hale. I have the bill here.\nRUTH HALE: So you say. Alan, we all know that.\nALAN PRYCE: We all know that the clay is bad.',
    'news.txt':
      'Captain Vera Lunt spoke first. “The boat was dry,” she said. “I checked the pumps myself that night.” Then came the pilot, Otto Brand. “Nobody called the harbour,” he told them.\n\n“We go at dawn,” said Vera Lunt. “We go at dawn,” said Otto Brand. The cook, Nils Aker, saw it otherwise. “We stay here for now,” he said.',
  },
  [
    ['“It was not the county,” said Ruth Hale.'],
    ['“It was not the county,” said Alan Pryce.', 'quote-misattributed Alan Pryce'],
    ['“I have the bill here,” said Alan Pryce.'],
    ['“I have the bill here,” said Ruth Hale.', 'quote-misattributed Ruth Hale'],
    ['“The potters paid,” said Ruth Hale.'],
    ['“I have the bill here,” said Karl Moss.'],
    ['“We all know that,” said Alan Pryce.'],
    ['“The boat was dry,” said Vera Lunt.'],
    ['“The boat was dry,” said Otto Brand.', 'quote-misattributed Otto Brand'],
    ['“I checked the pumps myself that night,” said Otto Brand.', 'quote-misattributed Otto Brand'],
    ['“Nobody called the harbour,” said Otto Brand.'],
    ['“Nobody called the harbour,” said Captain Lunt.', 'quote-misattributed Captain Lunt'],
    ['“We go at dawn,” said Otto Brand.'],
    ['“We go at dawn,” said Nils Aker.', 'quote-misattributed Nils Aker'],
    ['“We stay here for now,” said Nils Aker.'],
    ['“We stay here for now,” said Otto Brand.', 'quote-misattributed Otto Brand'],
  ],
);

describeQuotes(
  'speakers who are addressed in a transcript',
  {
    'talk.txt':
      'RUTH HALE: The kiln was paid for by the potters of the valley, Mr Pryce.\nALAN PRYCE: I said in June that Ruth Hale wants a new kiln before the end of the summer.',
  },
  [
    ['“The kiln was paid for by the potters of the valley,” said Ruth Hale.'],
    ['“The kiln was paid for by the potters of the valley,” said Alan Pryce.', 'quote-misattributed Alan Pryce'],
    ['“The kiln was paid for by the potters of the valley,” said Pryce.', 'quote-misattributed Pryce'],
  ],
);

describeQuotes(
  'a transcript with the time under the name',
  {
    'talk.txt':
      'Hale, Ruth\n0:02\nThe kiln was cold for eleven weeks.\n\nPryce, Alan (Guest)\n0:09\nThe clay came from the wrong pit.\n\nHale, Ruth\n0:15\nNobody had asked the potters about it.\n',
  },
  [
    ['“The kiln was cold for eleven weeks,” said Ruth Hale.'],
    ['“The kiln was cold for eleven weeks,” said Alan Pryce.', 'quote-misattributed Alan Pryce'],
    ['“The clay came from the wrong pit,” said Ruth Hale.', 'quote-misattributed Ruth Hale'],
    ['“Nobody had asked the potters about it,” said Ruth Hale.'],
  ],
);

describeQuotes(
  'words that a bracket puts in place of others',
  {
    'talk.txt':
      '“They must mend the kiln by March and never again use wet clay,” said Ruth Hale. “Alan Pryce ran to the potters and told them of the great fire in July,” said Vera Lunt. “We run a small yard at the lower gate,” said Otto Brand.',
  },
  [
    ['“[The potters] must mend the kiln by March,” said Ruth Hale.'],
    ['“They must mend the kiln by [May] and never again use wet clay,” said Ruth Hale.', 'quote-altered [May]'],
    ['“They must mend the kiln by [early] March and never again use wet clay,” said Ruth Hale.'],
    ['“They must mend the kiln by March and never again use [dry] clay,” said Ruth Hale.', 'quote-altered [dry]'],
    ['“They must mend the kiln by March and never again [have used] wet clay,” said Ruth Hale.'],
    [
      '“Alan Pryce ran to the potters and told them of the great fire in [June],” said Vera Lunt.',
      'quote-altered [June]',
    ],
    ['“Alan Pryce [runs] to the potters and told them of the great fire,” said Vera Lunt.'],
    ['“Alan Pryce ran to the potters and told [Ruth] of the great fire,” said Vera Lunt.'],
    ['“We [ran] a small yard at the lower gate,” said Otto Brand.'],
    ['“We run a [big] yard at the lower gate,” said Otto Brand.', 'quote-altered [big]'],
    ['“We run a small yard at the [upper] gate,” said Otto Brand.', 'quote-altered [upper]'],
  ],
);

describeQuotes(
  'who is named beside a post',
  {
    'meeting.tex':
      "\\begin{document}\n``Nobody shall leave the dale before the hay is in,'' said the smith, Alan Pryce. The cooper, Ruth Hale, kept silent.\n\\end{document}\n",
  },
  [
    ['“Nobody shall leave the dale before the hay is in,” said Ruth Hale.', 'quote-misattributed Ruth Hale'],
    [
      '“Nobody shall leave the dale before the hay is in,” said the cooper, Ruth Hale.',
      'quote-misattributed Ruth Hale',
    ],
    ['“Nobody shall leave the dale before the hay is in,” said Pryce.'],
    ['“Nobody shall leave the dale before the hay is in,” the smith said.'],
  ],
);

describeQuotes(
  'short quotations with other words in the place of the source’s',
  {
    'kiln.txt':
      'The kiln’s keeper, Ruth Hale, said that the glaze was "dark rather than dull". Hale said there was "no reason" to sell it. ' +
      'The plate is signed "A. Pryce 1894".\n\n' +
      '“They asked about the glaze, not about the price,” she said. “We like the potters, but we do not envy them,” Alan Pryce said.\n\n' +
      'The inspectors found the hall “warmer than in our last report, but still not warm enough”.',
  },
  [
    ['Hale said that the glaze was “dull rather than dark”.', 'quote-altered dull rather than dark'],
    ['Hale said that the glaze was “dark rather than dull”.'],
    ['Hale said there was “a reason” to sell it.', 'quote-altered a', 'polarity-conflict sell'],
    ['Hale said there was “no reason” to sell it.'],
    ['Hale saw a “reason” for the sale, and “good reason” at that.'],
    ['The plate is signed “B. Pryce 1894”.', 'quote-altered B'],
    ['The plate is signed “A. Pryce 1894”.'],
    ['“They asked about the price, not about the glaze,” she said.', 'quote-altered price', 'quote-altered glaze'],
    ['“We like the potters, and we envy them,” Pryce said.', 'quote-altered and', 'quote-altered envy them'],
    ['“We like the potters,” Pryce said.'],
    ['The hall was “warmer than in our last report, and now warm enough”, they found.', 'quote-altered and now'],
    ['A “warm hall” and a “dull report” are not the same thing.'],
    ['The show “Rather Dark Than Dull” opens on Friday.'],
  ],
);

describeQuotes(
  'two voices in one sentence',
  {
    'fish.txt':
      'The harbour master, Elin Voss, called the plan "late but sound"; the anglers’ group Our Water said the board had "slept through the spring again".\n\n' +
      'Velm’s mayor, Tom Reed, said that the quay cost more than any other. "We have given them all but the crane," he said.\n\n' +
      'The party’s chair, Karin Ost, called it "a flood with a licence" and promised to go to court.',
  },
  [
    ['Elin Voss said the board had “slept through the spring again”.', 'quote-misattributed Elin Voss'],
    ['Our Water said the board had “slept through the spring again”.'],
    ['The group Our Water said the board had “slept through the spring again”.'],
    ['“We have given them all but the crane,” Voss said.', 'quote-misattributed Voss'],
    ['“We have given them all but the crane,” Reed said.'],
    ['Reed called it “a flood with a licence”.', 'quote-misattributed Reed'],
    ['Ost called it “a flood with a licence”.'],
  ],
);

describeQuotes(
  'who said it, beside where it was said',
  { 'a.txt': 'Minister Odo Tarn denied it. "There is no dam, and there will be no dam," he told reporters in Ostby.' },
  [
    ['“There is no dam, and there will be no dam,” Tarn said.'],
    ['“There is no dam, and there will be a dam,” Tarn said.', 'quote-altered a'],
  ],
);
