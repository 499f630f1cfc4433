import type { Rule } from '../model/judging/rule';
import { conflictFindings } from './support/conflict-finding';

/** Roles that the sources give otherwise. */
export const roleConflict: Rule = {
  code: 'role-conflict',
  severity: 'warning',
  title: 'Conflicting role',
  description: 'Who holds which post, or who did it to whom, where the sources say otherwise.',
  details: `It compares titles, organisations and persons (“X, chief executive of Y”, “Y’s chief executive X”), and who does what to whom, active or passive. A post counts as another where its holder, its body or its field differs, or where nobody holds both at once (governor and attorney general). Kin counts as other where the same two people are given another relation. It stays silent on former, acting and deputy posts, which the same person may hold beside another.`,
  examples: [
    {
      sources: ['Anna Lindqvist, chief financial officer of Norrvik, resigned on Monday.'],
      draft: 'Anna Lindqvist, chief executive officer of Norrvik, resigned on Monday.',
      marks: 'chief executive officer',
    },
    {
      sources: ['Anna Lindqvist, chief financial officer of Norrvik, resigned on Monday.'],
      draft: 'Norrvik’s chief financial officer Anna Lindqvist resigned on Monday.',
      note: 'The same, in another order.',
    },
    {
      sources: ['On Friday the council heard that Mia Brandt is Lena Hoff’s niece.'],
      draft: 'Mia Brandt is the daughter of Lena Hoff, the council heard on Friday.',
      marks: 'daughter',
    },
    {
      sources: ['On Friday the council heard that Mia Brandt is Lena Hoff’s niece.'],
      draft: 'Lena Hoff’s niece Mia Brandt was heard of in the council on Friday.',
    },
  ],
  run: (context) => conflictFindings(context, 'role-conflict'),
};
