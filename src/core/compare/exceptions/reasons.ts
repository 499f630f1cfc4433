import type { ExclusionReason } from '../../model/judging/exclusion';
import { message, type Message } from '../../model/message';

/** Every reason in a writer's words, as the end of "Not reported: …". */
const WORDS: Readonly<Record<ExclusionReason, Message>> = {
  'short-form': message('the one name is a part of the other'),
  initials: message('the passage gives the name by its initials'),
  'different-person': message('the passage says it of somebody else'),
  'observed-day': message('the passage gives the day of a count, not of an event'),
  'other-period': message('the passage speaks of another period'),
  'derived-figure': message('it follows from what the passage gives'),
  'different-subject': message('the passage gives its figure of somebody else'),
  'other-words': message('the two may say the same thing in other words'),
  'little-in-common': message('the passage has too little else of the sentence'),
  'place-within': message('the one place may lie in the other, or speak for it'),
  'one-of-a-list': message('the passage has a list there, which may not name all'),
  hedged: message('the draft puts it as possible, wanted or expected'),
  'double-negation': message('the one denies the opposite of the other'),
  'no-opposites': message('the two words are opposites, but not of the same thing'),
  'same-referent': message('the sources or the draft give both names to one'),
  namesake: message('the passage speaks of somebody with the same family name'),
  'told-by-a-word': message('the word that says which way it went is reported instead'),
  'same-kin': message('the two words are for the same kin'),
  alleged: message('it is reported as an accusation, and the passage as denied: both happened'),
  'denied-otherwise': message('the draft denies what the passage does not say either'),
  disowned: message('the value is given only to be called wrong'),
  'other-encounter': message('the same two met in another encounter'),
  'no-assertion': message('the sentence asserts nothing: a question, an order, an opinion or a heading'),
  verbatim: message('a source has the sentence word for word'),
  disputed: message('another source bears the draft out'),
  unsure: message('it is not sure enough that the two speak of the same thing'),
  quoted: message('it stands in a quotation, which is compared as a quotation'),
  'unnamed-cell': message('the sentence does not name both the row and the column of that cell'),
  overlapped: message('a surer difference in the same place is reported'),
};

/** The reason in a writer's words. */
export function describeReason(reason: ExclusionReason): Message {
  return WORDS[reason];
}
