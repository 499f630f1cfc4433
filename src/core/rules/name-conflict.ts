import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Names that the sources give otherwise. */
export const nameConflict: Rule = {
  code: 'name-conflict',
  severity: 'warning',
  title: 'Conflicting name',
  description: 'A person, organisation, place or thing where the sources name another in the same statement.',
  details: `A name conflicts when the same statement in the sources names somebody or something else in that place, not when a name is merely new. Members of lists are compared one by one; nothing can be added to a list that a source counts. It stays silent on other names of the same thing: short forms, initials, acronyms, peoples of their countries, names that a source itself makes one (“Acme Holdings (“Acme”)”, “X, formerly Y”) and those of \`plumbline.aliases\`; and where both may be right: a place and what it lies in, a capital and its government.`,
  examples: [
    {
      sources: ['The prize was awarded to Maria Ortega for her work on malaria in Lagos.'],
      draft: 'The prize was awarded to Maria Ortega for her work on malaria in Nairobi.',
      marks: 'Nairobi',
    },
    {
      sources: [
        'Meta, formerly Facebook, bought the start-up Wit for $15 million. Meta employs 60 people in Tel Aviv.',
      ],
      draft: 'Facebook employs 60 people in Tel Aviv.',
      note: 'The source gives both names.',
    },
    {
      sources: ['The prize was awarded to Maria Ortega for her work on malaria in Lagos.'],
      draft: 'Ortega was awarded the prize for her work on malaria.',
      note: 'A surname is the same person.',
    },
  ],
  run: (context) => conflictFindings(context, 'name-conflict'),
};
