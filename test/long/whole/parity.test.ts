import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { nodeFiles } from '../../../src/hosts/node-files';
import { asAgent } from '../../unit/cli/mcp/agent';
import { inFolder, runIn, type Files } from '../../unit/cli/helper';
import { play, recordedClients } from '../../unit/server/recorded';
import { eventually, startWire } from '../../unit/server/wire';

const DRAFTS = 200;
const TOWNS = ['Norvik', 'Almere', 'Tarsus', 'Quelling', 'Brenta', 'Oskarhamn', 'Lindau', 'Porto Vela'];

/** What every host must say of a finding. */
interface Said {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fingerprint: string;
}

/** Numbers in an order that is always the same (Park and Miller, Communications of the ACM, 1988). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** Sources about towns, and drafts that say the same with a slip here and there. */
function material(): Files {
  const next = numbers(7);
  const facts = TOWNS.map((town, i) => ({
    town,
    berths: 20 + i * 7,
    year: 1900 + i * 11,
    words: `We will keep the old ${['crane', 'mill', 'bridge', 'tower'][i % 4]!} of ${town} open for the whole winter`,
    speaker: `Mayor ${['Anna Holm', 'Piet Braun', 'Luca Serra', 'Ida Falk'][i % 4]!}`,
  }));
  const files: Record<string, string> = {};
  for (const { town, berths, year, words, speaker } of facts) {
    files[`corpus/${town.toLowerCase().replace(' ', '-')}.txt`] =
      `The harbour of ${town}\n\nThe harbour of ${town} has ${berths} berths. The harbour of ${town} was built in ${year}. “${words},” said ${speaker}.\n`;
  }
  for (let i = 0; i < DRAFTS; i++) {
    const { town, berths, year, words, speaker } = facts[next(facts.length)]!;
    const sentences = [
      `The harbour of ${town} has ${next(2) === 0 ? berths : berths + 3} berths.`,
      `The harbour of ${town} was built in ${next(2) === 0 ? year : year + 2}.`,
      `“${next(2) === 0 ? words : words.replace('winter', 'summer')},” said ${speaker}.`,
      `Nobody in ${town} liked it — 😀 “it” [@nobody${i}].`,
    ];
    files[`drafts/${String(i).padStart(3, '0')}.md`] =
      `${'Words. '.repeat(next(3))}${sentences.slice(next(2), 2 + next(3)).join(next(2) === 0 ? ' ' : '\r\n')}\n`;
  }
  return files;
}

function fromDiagnostics(diagnostics: readonly Diagnostic[]): readonly Said[] {
  return diagnostics.map(({ code, range: { start }, message, data }) => ({
    rule: String(code),
    line: start.line + 1,
    column: start.character + 1,
    message,
    fingerprint: (data as { fingerprint: string }).fingerprint,
  }));
}

type ByDraft = Readonly<Record<string, readonly Said[]>>;

async function byCommandLine(folder: string): Promise<ByDraft> {
  const { drafts } = JSON.parse((await runIn(folder, ['check', 'drafts', '-f', 'json'])).out) as {
    drafts: {
      path: string;
      findings: { rule: string; message: string; fingerprint: string; place: { line: number; column: number } }[];
    }[];
  };
  return Object.fromEntries(
    drafts.map(({ path: name, findings }) => [
      name,
      findings.map(({ rule, message, fingerprint, place: { line, column } }) => ({
        rule,
        line,
        column,
        message,
        fingerprint,
      })),
    ]),
  );
}

/** Opens every draft, and waits for what is said of each. */
async function byServer(
  folder: string,
  names: readonly string[],
  open: (uri: string, text: string) => Promise<void>,
  said: (uri: string) => readonly Diagnostic[] | undefined,
): Promise<ByDraft> {
  const uris = names.map((name) => pathToFileURL(path.join(folder, name)).href);
  for (const [i, uri] of uris.entries()) await open(uri, readFileSync(path.join(folder, names[i]!), 'utf8'));
  await eventually('all drafts are checked', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return uris.every((uri) => said(uri) !== undefined);
  });
  return Object.fromEntries(names.map((name, i) => [name, fromDiagnostics(said(uris[i]!) ?? [])]));
}

describe('the editor, the command line, any other editor and an agent', function () {
  this.timeout(600_000);

  it(`say the very same of ${DRAFTS} drafts`, async () => {
    const files = material();
    let expected: ByDraft = {};
    await inFolder(files, async (folder) => {
      expected = await byCommandLine(folder);
      const names = Object.keys(expected);
      const rules = new Set(
        Object.values(expected)
          .flat()
          .map(({ rule }) => rule),
      );
      assert.ok(names.length === DRAFTS && rules.size >= 3, [...rules].join());
      const root = pathToFileURL(folder).href;

      const editor = await startWire({ files: nodeFiles, folders: [{ uri: root, name: 'work' }] });
      const seen = new Set<string>();
      void editor.connection.onNotification('plumbline/checked', ({ uri }: { uri: string }) => {
        seen.add(uri);
      });
      assert.deepEqual(
        await byServer(
          folder,
          names,
          (uri, text) => editor.open(uri, text),
          (uri) => (seen.has(uri) ? editor.diagnostics(uri) : undefined),
        ),
        expected,
      );
      await editor.stop();

      const bare = recordedClients().find(({ name }) => name === 'bare')!;
      const other = await play({ ...bare, initialize: { ...bare.initialize, rootUri: root } }, nodeFiles);
      const open = (uri: string, text: string): Promise<void> =>
        other.connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri, languageId: '', version: 1, text },
        });
      assert.deepEqual(await byServer(folder, names, open, (uri) => other.pushed.get(uri)), expected);
      other.stop();
    });
    await asAgent(files, async ({ ask }) => {
      for (const [name, findings] of Object.entries(expected)) {
        const answer = await ask('check_draft', { path: name, limit: 50 });
        assert.ok(answer.ok);
        const said = (answer.value['findings'] as (Said & Record<string, unknown>)[]).map(
          ({ rule, line, column, message, fingerprint }) => ({ rule, line, column, message, fingerprint }),
        );
        assert.deepEqual(said, findings, name);
      }
    });
  });
});
