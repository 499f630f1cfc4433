import * as vscode from 'vscode';
import { equal } from './expect';
import { closeAll, corpusReady, draft, eventually, file, findings, plumbline, ruleOf, setting, SLIP } from './support';

/** A sentence that no article of the sample corpus speaks of; `word` is where the sources may differ. */
const quote = (word: string): string =>
  `"The keepers of the lighthouse lit every ${word} before the great storm came," the harbour master wrote.\n`;
const CLAIM = quote('lantern');

describe('the corpus on disk', () => {
  afterEach(closeAll);

  it('is followed when a source is added, changed, renamed and removed', async () => {
    const { document } = await draft(CLAIM);
    await eventually('nothing is said about the quotation', () => altered(document).length === 0);
    const [first, second] = [file('corpus/zz-lighthouse.txt'), file('corpus/zz-renamed.txt')];
    await write(first, quote('candle'));
    await eventually('the new source contradicts', () => altered(document).length === 1);
    await write(first, CLAIM);
    await eventually('the changed source agrees', () => altered(document).length === 0);
    await write(first, quote('bonfire'));
    await eventually('the changed source contradicts', () =>
      findings(document).some((f) => f.message.includes('bonfire')),
    );
    await vscode.workspace.fs.rename(first, second);
    await eventually('the renamed source is named', () =>
      findings(document).some((f) => f.relatedInformation?.some((r) => r.location.uri.path.endsWith('zz-renamed.txt'))),
    );
    await vscode.workspace.fs.delete(second);
    await eventually('the removed source is silent', () => altered(document).length === 0);
  });

  it('spans all folders of the workspace, with keys that never clash', async () => {
    const { document } = await draft(
      '"The ferry to the northern islands sails twice on every holiday," the harbour master said.\n',
    );
    equal(
      findings(document).map((f) => document.getText(f.range)),
      ['holiday'],
    );
    const sources = await (await plumbline()).sources();
    const twins = sources.filter((s) => s.metadata.title?.startsWith('TikTok rejects Microsoft offer'));
    equal(twins.length, 2);
    equal(new Set(sources.map((s) => s.metadata.key)).size, sources.length);
  });

  it('is followed when a whole folder comes and goes', async () => {
    const { document } = await draft(CLAIM);
    const folder = file('corpus/zz-folder');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'deep'));
    await write(vscode.Uri.joinPath(folder, 'deep/one.txt'), quote('candle'));
    await eventually('the new folder contradicts', () => altered(document).length === 1);
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await eventually('the folder is gone', () => altered(document).length === 0);
  });

  it('lists a source that cannot be read, and goes on without it', async () => {
    await corpusReady();
    const api = await plumbline();
    const broken = file('corpus/zz-broken.txt');
    await vscode.workspace.fs.writeFile(broken, Uint8Array.of(0, 1, 2, 3, 0, 255, 0, 254, 0, 0, 7, 0));
    await eventually('it is counted', () => api.corpus().report?.unreadable === 1);
    await vscode.workspace.fs.delete(broken);
    await eventually('it is gone', () => api.corpus().report?.unreadable === 0);
  });

  it('obeys the project’s plumbline.json, which wins over settings', async () => {
    const { document } = await draft(SLIP);
    await eventually('a warning', () => findings(document)[0]?.severity === vscode.DiagnosticSeverity.Warning);
    const project = file('plumbline.json');
    await write(project, '{ "rules": { "quote-altered": "error" } }');
    try {
      await eventually('an error', () => findings(document)[0]?.severity === vscode.DiagnosticSeverity.Error);
    } finally {
      await vscode.workspace.fs.delete(project);
    }
    await eventually('a warning again', () => findings(document)[0]?.severity === vscode.DiagnosticSeverity.Warning);
  });

  it('may be missing: that is said, and nothing breaks', async () => {
    await corpusReady();
    const api = await plumbline();
    await setting('corpus', ['nowhere/']);
    try {
      // Files that a bibliography of the workspace names stay sources: only the folder is missing.
      await eventually('it is said', () => api.corpus().report?.problems.some(({ code }) => code === 'missing-folder'));
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: CLAIM });
      await eventually('the draft is still checked', () => api.lastCheck(document.uri)?.version === document.version);
    } finally {
      await setting('corpus', undefined);
    }
    await corpusReady();
  });
});

/**
 * Findings that come from a source with other words; whether an unknown quotation is worth a remark is not the point
 * here.
 */
function altered(document: vscode.TextDocument): vscode.Diagnostic[] {
  return findings(document).filter((f) => ruleOf(f) === 'quote-altered');
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
