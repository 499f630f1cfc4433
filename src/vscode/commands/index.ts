import * as vscode from 'vscode';
import type { Command, Tools } from '../tools';
import { explainFinding, suggestRewording } from './assist';
import { checkDraft, checkDrafts } from './check-drafts';
import { addToCorpus, chooseCorpus, useAsCorpus } from './choose-corpus';
import { chooseReader } from './choose-reader';
import { copyText } from './copy-text';
import { createSample } from './create-sample';
import { exportSheet } from './export-sheet';
import { findEvidence } from './find-evidence';
import { insertCitation } from './insert-citation';
import { ignoreFinding } from './ignore-finding';
import { insertPassageCommand } from './insert-passage';
import { insertQuote } from './insert-quote';
import { nextFinding, previousFinding } from './move-to-finding';
import { openOriginalCommand } from './open-original';
import { openReview } from './open-review';
import { openPassage, openSourceCommand } from './open-source';
import { forgetReadings, readDraft, readParagraph } from './read-draft';
import { reAnchorQuote } from './re-anchor-quote';
import { reloadCorpus } from './reload-corpus';
import { reportProblem } from './report-problem';
import { restart } from './restart';
import { showLog } from './show-log';
import { acceptClaim, withdrawSignOff } from './sign-off';
import { toggle } from './toggle';
import {
  citeEvidence,
  copyCitation,
  excludeSource,
  goToClaim,
  openSourceFile,
  quoteEvidence,
  revealSource,
} from './source-rows';

/** All commands. */
export const COMMANDS: readonly Command[] = [
  insertQuote,
  insertCitation,
  findEvidence,
  insertPassageCommand,
  openSourceCommand,
  openPassage,
  openOriginalCommand,
  copyText,
  exportSheet,
  ignoreFinding,
  chooseCorpus,
  reloadCorpus,
  createSample,
  nextFinding,
  previousFinding,
  openReview,
  showLog,
  openSourceFile,
  revealSource,
  copyCitation,
  excludeSource,
  citeEvidence,
  quoteEvidence,
  goToClaim,
  reAnchorQuote,
  acceptClaim,
  withdrawSignOff,
  chooseReader,
  readParagraph,
  readDraft,
  forgetReadings,
  explainFinding,
  suggestRewording,
  toggle,
  checkDraft,
  checkDrafts,
  useAsCorpus,
  addToCorpus,
  restart,
  reportProblem,
];

/** Registers all commands. */
export function registerCommands(tools: Tools): readonly vscode.Disposable[] {
  return COMMANDS.map(({ id, run }) =>
    vscode.commands.registerCommand(id, (...args: readonly unknown[]) => run(tools, ...args)),
  );
}
