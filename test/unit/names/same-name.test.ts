import assert from 'node:assert/strict';
import { areOneName } from '../../../src/core/names/same-name';

const ONE: readonly (readonly [string, string])[] = [
  ['Mr. Okafor', 'Daniel Okafor'],
  ['President Okafor', 'Daniel Okafor'],
  ['Sen. Lindqvist', 'Ingrid Lindqvist'],
  ['Rep. I. Lindqvist', 'Ingrid Lindqvist'],
  ['D. Okafor', 'Daniel Okafor'],
  ['D. T. Okafor', 'Daniel Thomas Okafor'],
  ['Dan Okafor', 'Daniel T. Okafor'],
  ['Prof Hale-Norris', 'Ruth Hale-Norris'],
  ['Sir Alan', 'Sir Alan Pryce'],
  ['Dame Ruth', 'Ruth Hale'],
  ['Prime Minister Hale', 'Ruth Hale'],
  ['Gen. Pryce', 'Colonel Alan Pryce'],
  ['Alan Pryce Jr.', 'Alan Pryce'],
  ['F. Scott Marden', 'Scott Marden'],
  ['ATP', 'Alan T. Pryce'],
  ['A.T.P.', 'Alan T. Pryce'],
  ['Brandt & Lowe', 'Brandt and Lowe'],
  ['Brandt Lowe Ltd.', 'Brandt Lowe'],
  ['Saint Olave’s', 'St. Olave’s'],
  ['José Peña', 'Jose Pena'],
  ['Mohammed Rahimi', 'Muhammad Rahimi'],
  ['Zelenskyy', 'Zelensky'],
  ['Dostoyevsky', 'Dostoevsky'],
  ['Fyodor Belskii', 'Fedor Belsky'],
  ['the Norrland Water Board', 'NWB'],
  ['Mme Lacour', 'Madame Odile Lacour'],
  ['Sra. Peña', 'Señora Lucía Peña'],
  ['Brandt & Co.', 'Brandt and Company'],
  ['Lowe Mfg. Co.', 'Lowe Manufacturing Company'],
  ['Velm Fdn', 'Velm Foundation'],
  ['Grün & Töchter AG', 'Gruen & Toechter'],
  ['Jürgen Groß', 'Juergen Gross'],
  ['Søren Brøgger', 'Soeren Broegger'],
  ['Søren Brøgger', 'Soren Brogger'],
  ['Åse Hågensen', 'Aase Haagensen'],
  ['Åse Hågensen', 'Ase Hagensen'],
  ['Ægir Þórsson', 'Aegir Thorsson'],
];
const TWO: readonly (readonly [string, string])[] = [
  ['Mr. Okafor', 'Daniel Obi'],
  ['President Hale', 'President Pryce'],
  ['R. Okafor', 'Daniel Okafor'],
  ['Ruth Okafor', 'Daniel Okafor'],
  ['St. Olave’s Church', 'St. Bride’s Church'],
  ['Sir Alan', 'Sir Edwin Pryce'],
  ['Elizabeth I', 'Elizabeth II'],
  ['Henry IV', 'Henry VI'],
  ['Brandt & Lowe', 'Brandt & Sons'],
  ['Harlow Rovers', 'Marden Rovers'],
  ['Alan', 'Alan Pryce'],
  ['BBC', 'NBC'],
  ['Mr Alan', 'Alan Pryce'],
  ['Mr Pryce', 'Mrs. Pryce'],
  ['Mme Lacour', 'Monsieur Lacour'],
  ['Mme Lacour', 'Mme Renoult'],
  ['Brandt & Co.', 'Lowe & Co.'],
  ['Velm Lab', 'Velm Fdn'],
  ['Grün & Töchter AG', 'Gruber & Töchter AG'],
  ['Jörg Küster', 'Jörg Kaester'],
  ['Åse Hågensen', 'Else Haagensen'],
];

describe('one name', () => {
  for (const [a, b] of ONE)
    it(`${a} = ${b}`, () => assert.deepEqual([areOneName(a, b), areOneName(b, a)], [true, true]));
  for (const [a, b] of TWO)
    it(`${a} is not ${b}`, () => assert.deepEqual([areOneName(a, b), areOneName(b, a)], [false, false]));
});
