import * as vscode from 'vscode';
import type { Severity } from '../../../src/core/model/judging/finding';
import { equal } from './expect';
import { reader, story, untilTold } from './models';
import { closeAll, file, findings, ruleOf } from './support';

/** What every host must say of a finding, byte for byte. */
interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Line and column of the first and the last of the wrong words, counted from 1. */
  readonly place: readonly number[];
  readonly words: string;
  readonly fingerprint: string;
}

/** The part of the command line's answer that is compared. */
interface Answer {
  readonly drafts: readonly {
    readonly findings: readonly (Omit<Said, 'place'> & {
      readonly place: {
        readonly line: number;
        readonly column: number;
        readonly endLine: number;
        readonly endColumn: number;
      };
    })[];
  }[];
}

const TOLD = [
  'statement-conflict: stayed on beside the lock',
  'date-conflict: 1989',
  'statement-conflict: every day of the week',
  'statement-conflict: never painted its hull',
].join('; ');

describe('recorded readings', () => {
  afterEach(async () => {
    await reader();
    await closeAll();
  });

  it('have the editor find what the command line finds, byte for byte, today and the next time', async () => {
    const expected = JSON.stringify(await byCommandLine(), null, 2);
    for (const time of ['first', 'second']) {
      await reader({ kind: 'recorded' });
      const { document } = await story('story.md');
      await untilTold(document, TOLD);
      equal(JSON.stringify(inEditor(document), null, 2), expected, `the ${time} time`);
      await reader();
      await untilTold(document, 'date-conflict: 1989');
      await closeAll();
    }
  });
});

async function byCommandLine(): Promise<readonly Said[]> {
  const bytes = await vscode.workspace.fs.readFile(file('by-command-line.json'));
  const { drafts } = JSON.parse(new TextDecoder().decode(bytes)) as Answer;
  return drafts.flatMap((one) =>
    one.findings.map(({ rule, severity, message, place, words, fingerprint }) => ({
      rule,
      severity,
      message,
      place: [place.line, place.column, place.endLine, place.endColumn],
      words,
      fingerprint,
    })),
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function inEditor(document: vscode.TextDocument): readonly Said[] {
  return [...findings(document)]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((one) => {
      const { start, end } = one.range;
      return {
        rule: ruleOf(one),
        severity: SEVERITIES[one.severity]!,
        message: one.message,
        place: [start.line + 1, start.character + 1, end.line + 1, end.character + 1],
        words: document.getText(one.range),
        fingerprint: (one as unknown as { readonly data: { readonly fingerprint: string } }).data.fingerprint,
      };
    });
}
