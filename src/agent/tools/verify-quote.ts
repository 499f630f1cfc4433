import * as v from 'valibot';
import { Refusal } from '../refusal';
import { PassageShape, passageFields } from '../shapes';
import { tool } from '../tool';

/** Whether words stand in a source as they are. */
export const verifyQuote = tool({
  name: 'verify_quote',
  title: 'Verify a quotation word for word',
  description:
    'Says whether words stand in the sources exactly, or what the closest words are and where they differ, and who said them. Give the words without quotation marks.',
  input: { quote: v.pipe(v.string(), v.minLength(1), v.maxLength(5000)) },
  output: {
    verdict: v.picklist(['verbatim', 'altered', 'not-found']),
    closest: v.optional(PassageShape),
    speaker: v.optional(v.string()),
    differences: v.pipe(
      v.array(v.object({ draft: v.string(), source: v.string() })),
      v.description('Words that only one side has.'),
    ),
    note: v.string(),
  },
  async answer({ quote }, ready) {
    const words = quote
      .trim()
      .replace(/^["“„«]|["”“»]$/g, '')
      .replace(/[\r\n]+/g, ' ');
    if (words === '') throw new Refusal('Give the words of the quotation.');
    const draft = { ...(await ready.draft({ text: `“${words}”, the source says.\n` })), languageId: 'plaintext' };
    const info = await ready.engine.hover(draft, 2);
    ready.release(draft);
    const found = info?.quotation;
    const evidence = info?.evidence[0];
    if (!found || !evidence)
      return {
        verdict: 'not-found' as const,
        differences: [],
        note: 'No source has these words, or words like them. Do not present them as a quotation.',
      };
    return {
      verdict: found.verbatim ? ('verbatim' as const) : ('altered' as const),
      closest: passageFields(ready, evidence),
      ...(found.speaker !== undefined && { speaker: found.speaker }),
      differences: found.verbatim ? [] : pairs(found.wording),
      note: found.verbatim
        ? 'Word for word as in the source.'
        : 'Use the words of "closest" exactly, or paraphrase without quotation marks.',
    };
  },
});

/** What the draft has in place of what the source has, one after the other. */
function pairs(
  wording: readonly { readonly side: 'same' | 'draft' | 'source'; readonly text: string }[],
): { draft: string; source: string }[] {
  const found: { draft: string; source: string }[] = [];
  let open: { draft: string; source: string } | undefined;
  for (const { side, text } of wording) {
    if (side === 'same') open = undefined;
    else {
      if (!open) found.push((open = { draft: '', source: '' }));
      open[side] += text.trim();
    }
  }
  return found;
}
