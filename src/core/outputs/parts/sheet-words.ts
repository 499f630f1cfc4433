import { message, render, type Translate } from '../../model/message';
import { STANDING_LABELS, STANDINGS, type Standing } from '../../model/judging/statement';

/** The words that a fact-check sheet is made of besides the draft's and the sources'. */
export interface SheetWords {
  readonly title: string;
  readonly standings: Readonly<Record<Standing, string>>;
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
  readonly sources: string;
  readonly unread: string;
  readonly noText: string;
  readonly readBy: (model: string) => string;
}

/** These words, in the reader's language where it is known. */
export function sheetWords(translate?: Translate): SheetWords {
  const say = (template: string): string => render(message(template), translate);
  return {
    title: say('Fact-check sheet'),
    standings: Object.fromEntries(STANDINGS.map((s) => [s, render(STANDING_LABELS[s], translate)])) as Record<
      Standing,
      string
    >,
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
    sources: say('Sources'),
    unread: say('Sources that were not read, or not in full'),
    noText: say('No text was found in it.'),
    readBy: (model) => render(message('read by {0}', model), translate),
  };
}
