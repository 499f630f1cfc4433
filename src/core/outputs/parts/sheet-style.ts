const LIGHT =
  '--text: #1b1b1b; --faint: #595959; --back: #fff; --line: #c9c9c9; --bad: #a4161a; --odd: #7a4b00; --good: #1a6334; --mark: #fff2a8;';
const DARK =
  '--text: #ececec; --faint: #b3b3b3; --back: #1c1c1c; --line: #4b4b4b; --bad: #ff9b97; --odd: #f0c26b; --good: #8fd6a5; --mark: #5c5200;';

/**
 * How a fact-check sheet looks: light and dark on a screen (contrast of at least 4.5 to 1), black on white on paper.
 * Inside an editor it goes with the editor's theme, which VS Code names as a class of the page, else with the system's.
 */
export const sheetStyle = `
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
.vscode-light, .vscode-high-contrast-light { color-scheme: light; ${LIGHT} }
.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light) { color-scheme: dark; ${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--text); font: 1rem/1.55 Charter, Georgia, "Times New Roman", serif; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font: 600 .9rem/1.4 system-ui, sans-serif; margin: 0 0 .35rem; }
code, .place, figcaption, .sign, footer, dl { font-family: system-ui, sans-serif; font-size: .85rem; }
code { color: var(--faint); overflow-wrap: anywhere; }
a { color: inherit; text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .5rem; margin: 1rem 0; }
.counts div { border: 1px solid var(--line); border-top: 4px solid; padding: .5rem .7rem; }
.counts dd { margin: 0; font-size: 1.4rem; color: var(--text); }
.contradicted { --c: var(--bad); } .disputed { --c: var(--odd); } .not-found, .set-aside { --c: var(--faint); } .supported { --c: var(--good); }
.counts div, .verdict { color: var(--c); }
.statements { list-style-position: outside; padding-left: 1.6rem; }
.statements > li { border-left: 4px solid var(--c); padding: .2rem 0 .6rem 1rem; margin: 0 0 1.6rem; break-inside: avoid; }
.statements > li:target { outline: 2px solid var(--c); outline-offset: .4rem; }
.place, .none, figcaption { color: var(--faint); }
.claim { margin: .2rem 0; font-size: 1.1rem; }
.claim u { text-decoration: underline wavy var(--bad); text-underline-offset: .2em; }
.finding { margin: .4rem 0; }
figure { margin: .7rem 0; }
blockquote { margin: 0; padding-left: .9rem; border-left: 1px solid var(--line); }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
figcaption { padding-left: .9rem; margin-top: .2rem; }
.sign { margin: .6rem 0 0; } .line { color: var(--faint); border-top: 1px solid var(--line); margin-left: 2rem; padding: .1rem 4rem .1rem 0; }
@media print { :root, body { --text: #000; --faint: #333; --back: #fff; --line: #888; --bad: #000; --odd: #000; --good: #000; --mark: #e5e5e5; } body { font-size: 10.5pt; } main { max-width: none; padding: 0; } a { text-decoration: none; } section ul { columns: 1; } @page { margin: 2cm; } }
`;
