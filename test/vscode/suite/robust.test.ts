import * as vscode from 'vscode';
import { equal, ok } from './expect';
import {
  checked,
  closeAll,
  corpusReady,
  draft,
  eventually,
  file,
  findings,
  remove,
  replace,
  SLIP,
  spread,
  typeQuickly,
} from './support';

describe('under strain', () => {
  afterEach(closeAll);

  it('takes 50 rapid edits while the corpus reloads', async () => {
    const editor = await draft(SLIP);
    const reloads = [1, 2, 3].map(() => vscode.commands.executeCommand('plumbline.reloadCorpus'));
    for (let i = 0; i < 50; i++) await editor.edit((b) => b.insert(new vscode.Position(1, 0), 'So it goes on. '));
    await Promise.all(reloads);
    await checked(editor.document);
    equal(findings(editor.document).length, 1);
  });

  it('keeps up with 500 characters typed quickly into a draft of 3,000 words', async () => {
    const prose = Array.from(
      { length: 300 },
      (_, i) => `Paragraph ${i} says that TikTok belongs to its users and to nobody else.`,
    ).join('\n\n');
    const typing = SLIP.trim().padEnd(100, ' So it is said.').repeat(5).slice(0, 500);
    const elsewhere = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'json', content: `${prose}\n` }),
    );
    const usual = await typeQuickly(elsewhere, typing.slice(0, 100));
    const editor = await draft(`${prose}\n`);
    const waits = await typeQuickly(editor, typing);
    await checked(editor.document);
    // What else the machine does may change meanwhile.
    const again = await vscode.window.showTextDocument(elsewhere.document);
    const later = await typeQuickly(again, typing.slice(0, 100));
    const most = Math.max(usual.p50, later.p50);
    console.log(
      `│       a key took ${waits.p50} ms (95 %: ${waits.p95} ms) in the draft, ${most} ms (95 %: ${Math.max(usual.p95, later.p95)} ms) where nothing is checked`,
    );
    ok(waits.p50 < most * 2 + 50, `a key took ${waits.p50} ms, ${most} ms where nothing is checked`);
    ok(findings(editor.document).length > 0, 'the slip is found');
  });

  it('warns soon after the last key in a draft of 3,000 words', async () => {
    const prose = Array.from(
      { length: 300 },
      (_, i) => `Paragraph ${i} says that TikTok belongs to its users and to nobody else.`,
    ).join('\n\n');
    const short = await waitsForWarning(SLIP);
    const long = await waitsForWarning(`${SLIP}\n${prose}\n`);
    const [usual, median] = [spread(short).p50, spread(long).p50];
    console.log(
      `│       from the edit to the warning: ${median} ms (of ${long.join(', ')}), in a draft of one sentence ${usual} ms, of which 120 ms is the pause for further keys`,
    );
    // 300 ms is the aim; machines that run tests are busy, and slow in a draft of one sentence too.
    ok(median < 2000 + 3 * usual, `the warning took ${median} ms, in a draft of one sentence ${usual} ms`);
  });

  for (const [name, content] of [
    ['0 bytes', ''],
    ['one line of 1 MB', 'word '.repeat(200_000)],
    ['lone surrogates', 'A \ud800 lone \udc00 surrogate stands in this sentence.\n'],
    ['only code', '```\nTikTok has some 300 million users in the U.S. alone.\n```\n'],
  ] as const) {
    it(`survives a draft of ${name}`, async () => {
      const { document } = await draft(content);
      equal(findings(document).length, 0);
    });
  }

  it('checks a draft that lies in a folder of drafts beside its corpus, and follows its new name', async () => {
    await corpusReady();
    const [old, renamed] = [file('drafts/old-name.md'), file('drafts/new-name.md')];
    await vscode.workspace.fs.writeFile(old, new TextEncoder().encode(SLIP));
    await vscode.window.showTextDocument(old);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, renamed);
    await vscode.workspace.applyEdit(edit);
    await eventually('the finding under the new name', () => vscode.languages.getDiagnostics(renamed).length === 1);
    await eventually('no finding under the old name', () => vscode.languages.getDiagnostics(old).length === 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(renamed);
  });

  it('shows the same findings in both halves of a split editor', async () => {
    const editor = await draft(SLIP);
    await vscode.commands.executeCommand('workbench.action.splitEditor');
    await editor.edit((b) => b.insert(new vscode.Position(0, 0), 'So it is. '));
    await checked(editor.document);
    equal(
      findings(editor.document).map((f) => f.range.start.line),
      [0],
    );
  });
});

/** How long after an edit the warning of a draft, which begins with the slip, goes or comes; five times. */
async function waitsForWarning(content: string): Promise<readonly number[]> {
  const editor = await draft(content);
  const waits: number[] = [];
  for (const wanted of [0, 1, 0, 1, 0]) {
    const started = Date.now();
    await (wanted === 0 ? replace(editor, 'demands', 'concerns') : replace(editor, 'concerns', 'demands'));
    await eventually('the warning follows', () => findings(editor.document).length === wanted);
    waits.push(Date.now() - started);
  }
  return waits;
}
