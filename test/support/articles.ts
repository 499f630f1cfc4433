import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../src/core/model/judging/finding';
import type { Plumbline } from '../../src/core/service';
import { draftOf, engineOver } from './engine';

const FOLDER = path.resolve(import.meta.dirname, '../../corpus');

let opened: Promise<Plumbline> | undefined;

/** One engine over the five articles for all claims, none of which changes it. */
export function engineOverArticles(): Promise<Plumbline> {
  return (opened ??= engineOver(
    Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name))])),
  ));
}

/** The warnings and errors that a draft of one claim raises. */
export async function alarmsOf(engine: Plumbline, draft: string): Promise<readonly Finding[]> {
  const { findings } = await engine.check(draftOf(`${draft}\n`, 'claim.md'));
  return findings.filter((f) => f.severity === 'warning' || f.severity === 'error');
}
