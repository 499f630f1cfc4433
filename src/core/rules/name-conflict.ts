import type { Rule } from '../model/rule';
import { conflictFindings } from './support/conflict-finding';

/** Names that the sources give otherwise. */
export const nameConflict: Rule = {
  code: 'name-conflict',
  severity: 'warning',
  title: 'Conflicting name',
  description: 'A person, organisation, place or thing where the sources name another in the same statement.',
  details: `A name conflicts when the same statement in the sources names somebody or something else in that place, not when a name is merely new. Members of lists are compared one by one.`,
  examples: [
    { sources: ['The prize was awarded to Maria Ortega for her work on malaria in Lagos.'], draft: 'The prize was awarded to Maria Ortega for her work on malaria in Nairobi.', marks: 'Nairobi' },
    { sources: ['The prize was awarded to Maria Ortega for her work on malaria in Lagos.'], draft: 'Ortega was awarded the prize for her work on malaria.', note: 'A surname is the same person.' },
  ],
  run: (context) => conflictFindings(context, 'name-conflict'),
};
