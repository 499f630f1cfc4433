import type { Verdict } from '../../model/evidence';
import { message, render, type Translate } from '../../model/message';

/** The words that a fact-check sheet is made of besides the draft's and the sources'. */
export interface SheetWords {
  readonly title: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly line: string;
  readonly notChecked: string;
  readonly attention: string;
  readonly closest: string;
  readonly noEvidence: string;
  readonly unsigned: string;
  readonly lapsed: string;
  readonly signature: string;
  readonly accepted: string;
  readonly toDo: string;
  readonly readBy: (model: string) => string;
}

/** These words, in the reader's language where it is known. */
export function sheetWords(translate?: Translate): SheetWords {
  const say = (template: string): string => render(message(template), translate);
  return {
    title: say('Fact-check sheet'),
    verdicts: { supported: say('Supported'), contradicted: say('Contradicted'), disputed: say('Sources disagree'), 'not-found': say('Not found in the sources') },
    line: say('line'),
    notChecked: say('Not checked'),
    attention: say('Needs attention'),
    closest: say('The closest passages:'),
    noEvidence: say('No source speaks of this.'),
    unsigned: say('Not signed off'),
    lapsed: say('The sign-off lapsed: the evidence has changed since'),
    signature: say('Checked by, on, note'),
    accepted: say('Accepted'),
    toDo: say('To do'),
    readBy: (model) => render(message('read by {0}', model), translate),
  };
}
