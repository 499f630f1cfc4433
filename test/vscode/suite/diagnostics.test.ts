import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import {
  checked,
  closeAll,
  corpusReady,
  draft,
  eventually,
  file,
  findings,
  plumbline,
  replace,
  ruleOf,
  SLIP,
  underlined,
} from './support';

describe('warnings while typing', () => {
  afterEach(closeAll);

  it('underline exactly the wrong words of unsaved text, and lead to the passage', async () => {
    const { document } = await draft('TikTok has some 300 million users in the U.S. alone.\n');
    const [finding, ...others] = findings(document);
    ok(finding, 'a finding');
    equal(others.length, 0);
    equal(ruleOf(finding), 'quantity-conflict');
    includes(document.getText(finding.range), '300 million');
    equal(
      finding.range.start.character,
      'TikTok has some '.length - (document.getText(finding.range).startsWith('some') ? 'some '.length : 0),
    );
    includes(finding.message, '300 million');
    includes(finding.message, '100 million');
    const [related] = finding.relatedInformation ?? [];
    ok(related, 'related information');
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    includes(source.getText(related.location.range), '100 million');
  });

  it('come and go with the text', async () => {
    const editor = await draft(SLIP.replace('demands', 'concerns'));
    equal(underlined(editor.document), []);
    await replace(editor, 'concerns', 'demands');
    await eventually('the finding appears', () => findings(editor.document).length === 1);
    await vscode.commands.executeCommand('undo');
    await eventually('the finding is gone', () => findings(editor.document).length === 0);
  });

  it('appear in plain text as well', async () => {
    const { document } = await draft(SLIP, 'txt');
    equal(underlined(document), ['demands']);
    equal(findings(document).map(ruleOf), ['quote-altered']);
  });

  it('stay away from statements that the sources bear out', async () => {
    await corpusReady();
    const document = await vscode.workspace.openTextDocument(file('drafts/true.md'));
    await vscode.window.showTextDocument(document);
    await checked(document);
    equal(underlined(document), []);
  });

  it('stay away from published sources, also while their text is mended', async () => {
    await corpusReady();
    const document = await vscode.workspace.openTextDocument(file('corpus/003_f8b97a206c4fbc78.txt'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((b) => b.insert(new vscode.Position(0, 0), SLIP));
    // A draft that is edited afterwards is checked afterwards: once it has its finding, the source has been passed
    // over.
    const other = await draft(SLIP);
    await eventually('the draft is checked', () => findings(other.document).length === 1);
    equal(underlined(document), []);
  });

  it('obey the severity that is set for a rule', async () => {
    const config = vscode.workspace.getConfiguration('plumbline');
    const { document } = await draft(SLIP);
    try {
      await config.update('rules.quote-altered', 'error', vscode.ConfigurationTarget.Workspace);
      await eventually('an error', () => findings(document)[0]?.severity === vscode.DiagnosticSeverity.Error);
      await config.update('rules.quote-altered', 'off', vscode.ConfigurationTarget.Workspace);
      await eventually('silence', () => findings(document).length === 0);
    } finally {
      await config.update('rules.quote-altered', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually('the warning again', () => findings(document)[0]?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('report every slip of the sample draft and count its claims', async () => {
    await corpusReady();
    const document = await vscode.workspace.openTextDocument(file('draft.md'));
    await vscode.window.showTextDocument(document);
    await checked(document);
    for (const slip of [
      '60 days',
      'July 2',
      'India',
      '13.1 million',
      'chief executive officer',
      'Andrew MacMillen',
      'demands',
      'decreased',
    ]) {
      await eventually(`“${slip}” is underlined`, () => underlined(document).some((m) => m.includes(slip)));
    }
    const { counts } = (await plumbline()).lastCheck(document.uri)!;
    ok(counts.supported >= 3 && counts.contradicted >= 6, JSON.stringify(counts));
  });
});
