import * as vscode from 'vscode';
import type { ReadRequest } from '../../../src/core/model/reading/reading';
import { type FakeModels, MODELS } from '../model/api';
import { KNOWN } from '../model/known';
import { attentive, FALSE, late, REFUSING, SLOPPY } from '../model/manners';
import { equal, includes, ok } from './expect';
import { EDITOR, fakeModels, offer, reader, story, told, untilTold } from './models';
import { checked, closeAll, eventually, hoversOn, plumbline, replace } from './support';

/** What the rules alone say of the story, and what they say together with an attentive reader. */
const RULES = 'date-conflict: 1989';
const READ =
  'statement-conflict: stayed on beside the lock; date-conflict: 1989; statement-conflict: every day of the week';
const STAYED = 'stayed on beside';

describe('a language model of the editor as reader', function () {
  let models: FakeModels;
  before(async function () {
    const found = await fakeModels();
    if (!found) this.skip();
    models = found;
  });
  afterEach(async () => {
    await offer(models, true);
    await vscode.commands.executeCommand('notifications.clearAll');
    await reader();
    await closeAll();
  });

  it('reads the paragraph at the caret, and no other', async () => {
    const editor = await opened(attentive(KNOWN));
    equal(told(editor.document), RULES);
    editor.selection = new vscode.Selection(2, 4, 2, 4);
    await vscode.commands.executeCommand('plumbline.readParagraph');
    await untilTold(editor.document, `statement-conflict: stayed on beside the lock; ${RULES}`);
    const [hover] = await hoversOn(editor, STAYED);
    includes(hover!.replaceAll('\\', ''), `read by ${EDITOR.model}: The source says so.`);
    includes(hover!, '**moved to the coast that winter and never came back**');
    await statusSays(`2 of 6 sentences read by ${EDITOR.model}, 4 waiting`);
  });

  it('reads the whole draft, once: what is known is asked for no more', async () => {
    const { document } = await opened(attentive(KNOWN));
    await vscode.commands.executeCommand('plumbline.readDraft');
    await untilTold(document, READ);
    await statusSays(`6 of 6 sentences read by ${EDITOR.model}, 0 waiting`);
    const requests = models.asked.length;
    await vscode.commands.executeCommand('plumbline.readDraft');
    equal(models.asked.length, requests);
    const sent = models.asked.flatMap(({ user }) =>
      (JSON.parse(user) as ReadRequest).sentences.map(({ text }) => text),
    );
    ok(!sent.includes('The ferry at Tilm carries 12 cars.'), 'what stands in a source as it is needs no reader');
  });

  for (const [how, change] of Object.entries(SLOPPY)) {
    it(`understands an answer ${how}`, async () => {
      const { document } = await opened(attentive(KNOWN, change));
      await vscode.commands.executeCommand('plumbline.readDraft');
      await untilTold(document, READ);
    });
  }

  for (const [what, change] of Object.entries(FALSE)) {
    it(`takes nothing from an answer ${what}`, async () => {
      const { document } = await opened(attentive(KNOWN, change));
      await vscode.commands.executeCommand('plumbline.readDraft');
      // One sentence is in no source: of it a model may say so and quote nothing.
      const read = what === 'with invented quotations' ? 1 : 0;
      await statusSays(`${read} of 6 sentences read by ${EDITOR.model}, ${6 - read} waiting`);
      equal(told(document), RULES);
    });
  }

  const troubles: readonly (readonly [keyof typeof REFUSING, string])[] = [
    ['permission', 'You have not allowed Plumbline to use the editor’s language model.'],
    ['gone', `The editor has no language model “${EDITOR.model}”. Choose another reader.`],
    ['quota', 'The editor’s language model is blocked: its quota is used up'],
    ['offline', 'The editor’s language model did not answer: getaddrinfo ENOTFOUND models.example'],
  ];
  for (const [trouble, words] of troubles) {
    it(`says once and in a writer’s words what stands in the way: ${trouble}`, async () => {
      const { document } = await opened(REFUSING[trouble]);
      await vscode.commands.executeCommand('plumbline.readDraft');
      equal((await statusSays(words)).split(words).length, 2);
      equal(told(document), RULES);
      models.behave(attentive(KNOWN));
      await vscode.commands.executeCommand('plumbline.readDraft');
      await untilTold(document, READ);
      await eventually('it is said no longer', async () => !(await plumbline()).status().includes(words));
    });
  }

  it('says so where the model is no longer there', async () => {
    const { document } = await opened(attentive(KNOWN));
    await offer(models, false);
    await vscode.commands.executeCommand('plumbline.readDraft');
    await statusSays(`The editor has no language model “${EDITOR.model}”.`);
    equal([told(document), models.asked.length], [RULES, 0]);
  });

  it('is waited for without a halt: the draft is checked meanwhile, and keeps what is told of it', async () => {
    const slow = late(attentive(KNOWN));
    const editor = await opened(slow.manner);
    const reading = vscode.commands.executeCommand('plumbline.readDraft');
    await eventually('it is asked', () => models.asked.length > 0);
    await replace(editor, 'painted its hull.', 'painted its hull. Some would like to.');
    await checked(editor.document);
    equal(told(editor.document), RULES);
    slow.letGo();
    await reading;
    await untilTold(editor.document, READ);
  });

  it('is asked while typing about the changed paragraph alone, where the user wants that', async () => {
    const editor = await opened(attentive(KNOWN), { when: 'typing' });
    await replace(editor, 'until she died', 'until the end');
    await untilTold(editor.document, `statement-conflict: stayed on beside the lock; ${RULES}`);
    ok(!models.asked.some(({ user }) => user.includes('At Tilm')), 'no other paragraph');
  });

  it('is not asked where VS Code’s own question was not answered with yes', async () => {
    models.behave(attentive(KNOWN));
    await reader({ ...EDITOR, model: MODELS.guarded });
    const { document } = await story();
    await statusSays(`of 6 sentences read by ${MODELS.guarded}`);
    await vscode.commands.executeCommand('plumbline.readDraft');
    await statusSays('You have not allowed Plumbline to use the editor’s language model.');
    equal([told(document), models.asked.length], [RULES, 0]);
  });

  it('has no say in what the hover runs or shows', async () => {
    const evil = '[here](command:workbench.action.quit) <b>now</b> ![x](https://evil.example/x.png) $(trash)';
    const editor = await opened(attentive(KNOWN, (text) => text.replaceAll('The source says so.', evil)));
    await vscode.commands.executeCommand('plumbline.readDraft');
    await untilTold(editor.document, READ);
    const [hover] = await hoversOn(editor, STAYED);
    includes(hover!, 'here');
    for (const raw of ['](command:workbench', '<b>', '![x](', '$(trash)'])
      ok(!hover!.includes(raw), `“${raw}” in ${hover}`);
  });
});

/** The story, to be read by the open model, which behaves so. */
async function opened(
  manner: Parameters<FakeModels['behave']>[0],
  settings: Readonly<Record<string, unknown>> = {},
): Promise<vscode.TextEditor> {
  (await fakeModels())!.behave(manner);
  await reader({ ...EDITOR, ...settings });
  const editor = await story();
  await statusSays(`of 6 sentences read by ${EDITOR.model}`);
  await vscode.commands.executeCommand('plumbline.forgetReadings', 'all');
  await statusSays(`0 of 6 sentences read by ${EDITOR.model}`);
  return editor;
}

/** Waits until the status bar says something; returns all that it says. */
async function statusSays(words: string): Promise<string> {
  const api = await plumbline();
  return eventually(`“${words}” in the status bar`, () => api.status().includes(words) && api.status()).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}; it says “${api.status()}”`);
    },
  );
}
