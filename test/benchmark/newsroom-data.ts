import { join } from 'node:path';
import type { CheckReport } from '../../src/core/model/api';
import type { Draft } from '../../src/core/model/draft';
import { createPlumbline, type Plumbline } from '../../src/core/service';
import { systemClock } from '../../src/hosts/clock';
import { nodeFiles, uriOf } from '../../src/hosts/node-files';
import { readLines } from './json-lines';

/** A sentence as a writer would put it, and what is so of it. */
export interface NewsroomClaim {
  readonly id: string;
  readonly label: 'supported' | 'not_found' | 'conflict';
  readonly group: string;
  readonly text: string;
  readonly evidence: string;
}

/** A folder of sources with its claims as one draft. */
export interface Newsroom {
  readonly folder: string;
  readonly claims: readonly NewsroomClaim[];
  readonly draft: Draft;
  readonly engine: Plumbline;
}

/** Opens a folder of `sources/` and `claims.jsonl`. */
export async function openNewsroom(folder: string): Promise<Newsroom> {
  const engine = createPlumbline({
    ports: { files: nodeFiles, clock: systemClock(), logger: { info: () => undefined, warn: () => undefined } },
    config: { maxFindings: 10_000 },
  });
  await engine.openCorpus([{ uri: uriOf(folder), name: '', corpus: ['sources/'] }]);
  const claims = readLines<NewsroomClaim>(join(folder, 'claims.jsonl'));
  const draft = {
    uri: `${uriOf(folder)}/claims.txt`,
    languageId: 'plaintext',
    text: claims.map(({ text }) => text).join('\n\n'),
  };
  return { folder, claims, draft, engine };
}

/** An alarm: what is underlined in a claim, by which rule. */
export interface Alarm {
  readonly claim: NewsroomClaim;
  readonly rules: readonly string[];
  readonly words: string;
  readonly against: string;
  /** That of the surest finding. */
  readonly confidence: number;
}

/** The claims in which a warning or an error stands. */
export function alarmsOf({ claims, draft }: Newsroom, { findings }: CheckReport): readonly Alarm[] {
  const loud = findings.filter(({ severity }) => severity === 'warning' || severity === 'error');
  let start = 0;
  return claims.flatMap((claim) => {
    const span = { start, end: start + claim.text.length };
    start = span.end + 2;
    const own = loud.filter((f) => f.span.start < span.end && span.start < f.span.end);
    const [first] = own;
    return first
      ? [
          {
            claim,
            rules: own.map(({ rule }) => rule),
            words: draft.text.slice(first.span.start, first.span.end),
            against: first.sourceValue,
            confidence: Math.max(...own.map((f) => f.confidence)),
          },
        ]
      : [];
  });
}
