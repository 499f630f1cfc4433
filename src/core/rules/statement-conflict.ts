import { message } from '../model/message';
import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Statements in the writer's own words that the sources contradict; only a reader sees them. */
export const statementConflict: Rule = {
  code: 'statement-conflict',
  severity: 'warning',
  title: 'Conflicting statement',
  description: 'A statement in the writer’s own words that a source contradicts, seen by a reader.',
  details: [
    'Speaks only where a reader was chosen (`plumbline.reader.kind`, `--reader`): a language model that reads each sentence beside',
    'the passages found. What it says counts where the deciding words stand in the source, word for word, and where a second look,',
    'which asks whether any passage bears the sentence out, says the same; where the two looks differ it is information.',
    '',
    'A wrong number, date, name or role that a reader marks is reported under the rule for those. Without a reader this rule is silent.',
  ].join('\n'),
  examples: [
    {
      sources: ['The strike at the mill was called off after the owners had given in to every demand of the weavers.'],
      draft: 'The weavers of the mill went back to their looms with nothing.',
      marks: 'with nothing',
      read: { wrong: 'with nothing', words: 'the owners had given in to every demand of the weavers' },
      note: 'A reader was chosen, and both its looks say so.',
    },
    {
      sources: ['The strike at the mill was called off after the owners had given in to every demand of the weavers.'],
      draft: 'The weavers of the mill went back to their looms with nothing.',
      note: 'Without a reader.',
    },
  ],
  run: (context) =>
    conflictFindings(context, 'statement-conflict', (_draft, source, name) =>
      message('{1} says otherwise: “{0}”.', source, name),
    ),
};
