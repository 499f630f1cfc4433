import assert from 'node:assert/strict';
import { latex } from '../../../src/core/languages/latex';
import { citations, covered, prose } from './expect';

const body = (text: string): string =>
  `\\documentclass{article}\n\\begin{document}\n${text}\n\\end{document}\nleft out`;

describe('LaTeX drafts', () => {
  it('tell headings, lists, quotes, tables, captions and notes apart', () => {
    const draft = body(String.raw`\section{A \emph{short} note}\label{s}
One \textbf{bold} word.\footnote{A note.} And more.
\begin{itemize}\item first
\item[x] second\end{itemize}
\begin{quote}Quoted.\end{quote}
\begin{figure}[h]\includegraphics[width=1cm]{a}\caption{The pier}\end{figure}
\begin{tabular}{ll} a & 100 users \\ \end{tabular}`);
    assert.deepEqual(prose(latex, draft), [
      'heading: A short note',
      'paragraph: One bold word. And more.',
      'footnote: A note.',
      'list-item: first',
      'list-item: second',
      'quote: Quoted.',
      'caption: The pier',
      'table-cell: a',
      'table-cell: 100 users',
    ]);
  });

  it('take the preamble, comments, formulas, verbatim text and definitions for no prose', () => {
    const draft = `\\title{The Title}\n\\newcommand{\\x}[1]{words #1}\n${body(String.raw`Text % comment
goes on $x^2$ \(y\) \[z\] and \verb|code| end. \todo{later}
\begin{equation}a\end{equation}
\begin{lstlisting}
code {
\end{lstlisting}
It is $20\%$.`)}`;
    assert.deepEqual(prose(latex, draft), [
      'heading: The Title',
      'paragraph: Text goes on and end.',
      'paragraph: It is 20%.',
    ]);
  });

  it('read characters, accents, marks and dashes', () => {
    assert.deepEqual(
      prose(
        latex,
        String.raw`Caf\'e na\"{\i}ve \$5~million \& 3--4 \enquote{outer \enquote{inner}} ` +
          "``double'' `single' it's\\ldots{} \\ss",
      ),
      ['paragraph: Café naïve $5 million & 3–4 “outer ‘inner’” “double” ‘single’ it’s… ß'],
    );
  });

  it('keep the text of commands that they do not know', () => {
    assert.deepEqual(
      prose(latex, String.raw`A \mine[x]{kept} word and \textcolor{red}{red} \href{https://x.org}{link}.`),
      ['paragraph: A kept word and red link.'],
    );
  });

  it('find the commands of apacite, harvard and natbib, and volumes before the rest', () => {
    const cited = (draft: string): readonly string[] =>
      latex.parse(draft).citations.map(({ key, locator }) => (locator === undefined ? key : `${key} (${locator})`));
    assert.deepEqual(
      cited(
        '\\shortciteA{a} \\fullciteNP<see>[p. 4]{b} \\citeauthorNP{c} \\citeasnoun{d} \\citetalias{e} \\bibentry{f} \\pvolcite[see]{2}[25]{g} \\volcite{3}{h}',
      ),
      ['a', 'b (p. 4)', 'c', 'd', 'e', 'f', 'g (25)', 'h'],
    );
    assert.deepEqual(prose(latex, 'So \\citefield{a}{title} and \\defcitealias{b}{Paper I}it is.'), [
      'paragraph: So and it is.',
    ]);
    assert.deepEqual(cited('\\citetext{see above} and \\begin{quote}[{\\cite[12]{c}}] Words.\\end{quote}'), ['c (12)']);
  });

  it('find the whole \\cite family: many keys, options, lines', () => {
    const draft =
      'A~\\cite[see][p.~3]{a,% c\n  b} \\autocites[1]{c}[2--3]{d} \\citet*{e} \\nocite{f} \\url{https://x.org/%7Ea}.';
    assert.deepEqual(citations(latex, draft), [
      'key a @ \\cite[see][p.~3]{a,% c\n  b} (p. 3)',
      'key b @ \\cite[see][p.~3]{a,% c\n  b} (p. 3)',
      'key c @ \\autocites[1]{c}[2--3]{d} (1)',
      'key d @ \\autocites[1]{c}[2--3]{d} (2–3)',
      'key e @ \\citet*{e}',
      'link https://x.org/%7Ea @ \\url{https://x.org/%7Ea}',
    ]);
  });

  it('find the citations of quotations, in options and arguments', () => {
    const draft = String.raw`\textquote[{\cite[p.~3]{a}}]{One.} \textcquote[4]{b}{Two.} \begin{displaycquote}[5]{c}Three.\end{displaycquote}`;
    assert.deepEqual(prose(latex, draft), ['paragraph: “One.” “Two.”', 'quote: Three.']);
    assert.deepEqual(
      latex.parse(draft).citations.map(({ key, locator }) => `${key} ${locator}`),
      ['a p. 3', 'b 4', 'c 5'],
    );
  });

  it('read measures, cells over several columns and what stands after overlays', () => {
    assert.deepEqual(
      prose(latex, String.raw`It is \SI{5.2}{\kilo\metre} long, \qty{40}{\percent} of \num{1200} and \SI{3}{km/h}.`),
      ['paragraph: It is 5.2 kilometre long, 40% of 1200 and 3 km/h.'],
    );
    assert.deepEqual(
      prose(
        latex,
        String.raw`\begin{tabular}{ll}\multicolumn{2}{c}{100 users} \\ \end{tabular}\begin{itemize}\item<2-> One <b> two.\end{itemize}`,
      ),
      ['table-cell: 100 users', 'list-item: One <b> two.'],
    );
  });

  it('name their bibliographies', () => {
    assert.deepEqual(
      latex.parse('\\addbibresource{a.bib}\\addbibresource[glob]{b/*.bib}\\bibliography{c,d}').bibliographies,
      ['a.bib', 'b/*.bib', 'c.bib', 'd.bib'],
    );
  });

  it('read the writer’s own commands that stand for words', () => {
    const draft = String.raw`\newcommand{\board}{the Harbour Board\xspace}\newcommand*\pier{north~pier}\def\cost{40 million}\newcommand{\two}[2]{#1 #2}\begin{document}Today \board closed the \pier{} at \cost\ euros. \two{a}{b}.\end{document}`;
    assert.deepEqual(prose(latex, draft), [
      'paragraph: Today the Harbour Board closed the north pier at 40 million euros. ab.',
    ]);
    assert.deepEqual(prose(latex, String.raw`One \iffalse left \board{} out\fi word. \iffalse to the end`), [
      'paragraph: One word.',
    ]);
  });

  it('silence the next sentence', () => {
    assert.deepEqual(covered(latex, 'One. Two.\n% plumbline-ignore quote-altered: mine\nThree. Four.'), ['Three.']);
  });
});
