import * as vscode from 'vscode';
import { equal, includes, ok } from './expect';
import { closeAll, corpusReady, draft, SLIP } from './support';

interface Passage {
  readonly text: string;
  readonly link: string;
}
interface Checked {
  readonly findings: readonly { readonly words: string; readonly evidence: readonly Passage[] }[];
  readonly note: string;
}

describe('language-model tools', () => {
  before(corpusReady);
  afterEach(closeAll);

  it('are there, described for the model and for the writer', () => {
    const own = vscode.lm.tools.filter(({ name }) => name.startsWith('plumbline_'));
    equal(
      own.map(({ name }) => name).sort(),
      [
        'cite',
        'check_draft',
        'find_evidence',
        'list_sources',
        'pending_readings',
        'search_quotes',
        'submit_readings',
        'verify_claim',
        'verify_quote',
      ]
        .map((name) => `plumbline_${name}`)
        .sort(),
    );
    for (const { description, inputSchema } of own) ok(description.length > 60 && typeof inputSchema === 'object');
  });

  it('check what stands in the editor, with the source’s words and a link that opens', async () => {
    const { document } = await draft(SLIP);
    const { findings } = await invoke<Checked>('check_draft', { path: document.uri.toString() });
    equal(
      findings.map(({ words }) => words),
      ['demands'],
    );
    const [passage] = findings[0]!.evidence;
    includes(passage!.text, 'concerns');
    const link = vscode.Uri.parse(passage!.link);
    const source = await vscode.workspace.openTextDocument(link.with({ fragment: '' }));
    includes(source.lineAt(Number(link.fragment.slice(1)) - 1).text, 'concerns');
  });

  it('check words of the agent’s own, and never call clean what was not checked', async () => {
    includes(
      (await invoke<Checked>('check_draft', { text: 'Gulls dislike long meetings about harbours.\n' })).note,
      'unchecked, not right',
    );
    equal(
      (
        await invoke<{ verdict: string }>('verify_claim', {
          claim: 'TikTok has some 300 million users in the U.S. alone.',
        })
      ).verdict,
      'contradicted',
    );
  });

  it('tell the agent what to do where they refuse', async () => {
    const refused = async (name: string, input: object): Promise<string> =>
      invoke(name, input).then(() => 'answered', String);
    includes(await refused('check_draft', { path: '../elsewhere.md' }), 'outside of the workspace');
    includes(await refused('pending_readings', { text: SLIP }), 'Choose Reader');
  });
});

/** What a tool answers, as an agent gets it. */
async function invoke<T>(name: string, input: object): Promise<T> {
  const { content } = await vscode.lm.invokeTool(`plumbline_${name}`, { input, toolInvocationToken: undefined });
  const [part] = content;
  ok(part instanceof vscode.LanguageModelTextPart, 'text');
  return JSON.parse(part.value) as T;
}
