/** What the model knows of the sample: for scenes, in which nobody tells it how to behave. */
import { attentive, answering, type Manner } from './manners';

const read = attentive([{ of: 'Mayer stayed', verdict: 'conflict', wrong: 'stayed on', words: 'has resigned' }]);

/** The words that tell the passage with the slip in a quotation. */
const CONCERNS = 'fully appreciates the importance of addressing';

/** What is asked about a finding. */
interface Asked {
  readonly task: string;
  readonly sentence: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

const assist = answering((request) => {
  const { task, sentence, passages } = request as unknown as Asked;
  const passage = passages.find(({ text }) => text.includes(CONCERNS))?.id ?? '';
  const text =
    task === 'reword'
      ? sentence.replace('demands', 'concerns')
      : 'The draft quotes Microsoft with “demands”; in its statement the word is “concerns”.';
  return { sentences: [{ text, passage, words: CONCERNS }] };
});

/** Reads the sample draft, explains the slip in its quotation, and words that sentence anew. */
export const sampleManner: Manner = (question, say, stopped) => {
  if (question.user === '{}') return say('OK'); // asked when it is chosen, so that VS Code can ask for consent
  return (/"task":"(?:explain|reword)"/.test(question.user) ? assist : read)(question, say, stopped);
};
