import * as vscode from 'vscode';
import type { Command, CommandContext } from '../command';
import { explainFinding, suggestRewording } from './reading/assist';
import { checkDraft, checkDrafts } from './checking/check-drafts';
import { addToCorpus, chooseCorpus, useAsCorpus } from './corpus/choose-corpus';
import { chooseReader } from './reading/choose-reader';
import { copyText } from './quoting/copy-text';
import { createSample } from './corpus/create-sample';
import { exportSheet } from './checking/export-sheet';
import { findEvidence } from './quoting/find-evidence';
import { insertCitation } from './quoting/insert-citation';
import { ignoreFinding } from './checking/ignore-finding';
import { insertPassageCommand } from './quoting/insert-passage';
import { insertQuote } from './quoting/insert-quote';
import { nextFinding, previousFinding } from './checking/move-to-finding';
import { openOriginalCommand } from './corpus/open-original';
import { openReview } from './checking/open-review';
import { openPassage, openSourceCommand } from './corpus/open-source';
import { forgetReadings, readDraft, readParagraph } from './reading/read-draft';
import { reAnchorQuote } from './quoting/re-anchor-quote';
import { reloadCorpus } from './corpus/reload-corpus';
import { reportProblem } from './report-problem';
import { restart } from './restart';
import { showLog } from './show-log';
import { acceptClaim, withdrawSignOff } from './checking/sign-off';
import { toggle } from './checking/toggle';
import {
  citeEvidence,
  copyCitation,
  excludeSource,
  goToClaim,
  openSourceFile,
  quoteEvidence,
  revealSource,
} from './corpus/source-rows';

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
export function registerCommands(context: CommandContext): readonly vscode.Disposable[] {
  return COMMANDS.map(({ id, run }) =>
    vscode.commands.registerCommand(id, (...args: readonly unknown[]) => run(context, ...args)),
  );
}
