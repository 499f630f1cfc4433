import * as v from 'valibot';
import { render } from '../../core/model/message';
import { sourceNamed } from '../ready';
import { Refusal } from '../refusal';
import { tool } from '../tool';

/** The citation of a passage, in the words of a draft's own style. */
export const cite = tool({
  name: 'cite',
  title: 'Cite a passage',
  description:
    'Gives the text that brings a passage into a draft: the quotation with its citation, or the citation alone, in the style of the draft or project. Nothing is written; put the text where it belongs.',
  input: {
    source: v.pipe(v.string(), v.description('Path or key of the source.')),
    passage: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(0),
        v.description('Number of the passage, from another answer; 0 where only the source is cited.'),
      ),
      0,
    ),
    form: v.optional(v.picklist(['quote', 'citation', 'block-quote']), 'citation'),
    path: v.optional(v.pipe(v.string(), v.description('The draft that it is for: its language and the way it cites.'))),
    style: v.optional(v.pipe(v.string(), v.maxLength(200))),
  },
  output: {
    text: v.pipe(v.string(), v.description('For the draft.')),
    files: v.pipe(
      v.array(v.object({ path: v.string(), text: v.string() })),
      v.description('What belongs into other files, such as an entry of a bibliography.'),
    ),
  },
  async answer({ source: named, passage, form, path, style }, ready) {
    const source = sourceNamed(ready, named);
    if (passage >= source.passages) throw new Refusal(`"${named}" has ${source.passages} passages, numbered from 0.`);
    const draft = await ready.draft(path === undefined ? { text: '' } : { path });
    const at = { start: draft.text.length, end: draft.text.length };
    const answer = await ready.engine.insertion(draft, {
      at,
      passage: { source: source.id, index: passage },
      form,
      ...(style !== undefined && { style }),
    });
    ready.release(draft);
    if (!answer.ok) throw new Refusal(render(answer.problem.message));
    const own = answer.value.edits.filter(({ uri }) => uri === undefined || uri === draft.uri);
    const others = answer.value.edits.filter((edit) => !own.includes(edit));
    return {
      text: own
        .map(({ newText }) => newText)
        .join('')
        .trim(),
      files: others.map(({ uri, newText }) => ({ path: ready.shown(uri ?? ''), text: newText })),
    };
  },
});
