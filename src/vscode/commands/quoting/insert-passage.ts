import * as vscode from 'vscode';
import type { PassageRef } from '../../../core/model/source';
import type { Range } from '../../../core/model/span';
import { insertPassage, type Form } from '../../drafts/insertion';
import { toRange } from '../../sources/sources';
import type { Command } from '../../command';

/** Run by links in hovers and by views: brings a known passage into a draft at a known place. */
export const insertPassageCommand: Command = {
  id: 'plumbline.insertPassage',
  async run({ services, uri }, draft, at, passage, form) {
    const document = await vscode.workspace.openTextDocument(uri(draft as string));
    const editor = await vscode.window.showTextDocument(document);
    await insertPassage(services, editor, toRange(at as Range), { passage: passage as PassageRef, form: form as Form });
  },
};
