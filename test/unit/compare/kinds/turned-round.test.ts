import { describeTable } from '../../../support/table';

describeTable('what flows into what, and who supplies whom', [
  {
    sources: [
      'The Lune flows into the Arl at Pelby. The weir at Osten drains into the lake of Velm.',
      'Tarn Quarries supplied slate to Holm Roofing.',
      'The postcard was written by Greta Moe to Edvin Sand.',
    ],
    silent: [
      'The Lune joins the Arl at Pelby.',
      'Holm Roofing got its slate from Tarn Quarries.',
      'Slate was supplied to Holm Roofing by Tarn Quarries.',
      'The postcard was sent to Edvin Sand by Greta Moe.',
      'Greta Moe wrote the postcard to Edvin Sand.',
    ],
    warns: [
      'The *Arl* flows into the Lune at Pelby.',
      '*Holm Roofing* supplied slate to Tarn Quarries.',
      'The postcard was written by *Edvin Sand* to Greta Moe.',
    ],
  },
]);

describeTable('kin told from either side', [
  {
    sources: [
      'Tilde Moberg got the orchard from her uncle, Arvid Krane.',
      'Ruben Falk bought the sloop from his sister, Nora Falk-Berg.',
    ],
    silent: [
      'Arvid Krane gave the orchard to his niece, Tilde Moberg.',
      'Nora Falk-Berg sold the sloop to her brother, Ruben Falk.',
    ],
    warns: [
      'Ruben Falk bought the sloop from his *wife*, Nora Falk-Berg.',
      'Ruben Falk bought the sloop from his *brother*, Nora Falk-Berg.',
    ],
  },
]);

describeTable('who did it to whom, told from the other side', [
  {
    sources: [
      'The Osten club was thrashed by its old neighbour Velm Rovers in the cup final of 1998.',
      'The mill was bought by the brewer Otto Krane in 1950.',
      'Juno Abarra lost to Mirelle Tasch in the final of the regional open.',
    ],
    silent: [
      'Velm Rovers thrashed the Osten club in the cup final of 1998.',
      'The Osten club lost to Velm Rovers in the cup final of 1998.',
      'Otto Krane bought the mill in 1950.',
      'Juno Abarra was beaten by Mirelle Tasch in the final of the regional open.',
      'Juno Abarra was defeated by Mirelle Tasch in the final of the regional open.',
    ],
    warns: [
      'The *Osten club* thrashed Velm Rovers in the cup final of 1998.',
      'The *mill* bought Otto Krane in 1950.',
      '*Mirelle Tasch* was beaten by Juno Abarra in the final of the regional open.',
      'Juno Abarra *won* against Mirelle Tasch in the final of the regional open.',
    ],
  },
  {
    sources: [
      'The painter Osric Hale was hired by Bettina Crewe to restore the ceiling of the chapel.',
      'Mette Holm, the daughter of the weaver Karen Holm, opened the shop.',
      'Ines Carrow is the niece of the late composer Ada Marsh.',
    ],
    silent: [
      'Bettina Crewe hired Osric Hale to restore the ceiling of the chapel.',
      'Karen Holm was the mother of Mette Holm.',
      'Ada Marsh was the aunt of Ines Carrow.',
    ],
    warns: [
      '*Osric Hale* hired Bettina Crewe to restore the ceiling of the chapel.',
      '*Karen Holm* is the daughter of Mette Holm.',
      '*Ada Marsh* was the niece of Ines Carrow.',
    ],
  },
]);

describeTable('where it came from and where it went', [
  {
    sources: [
      'The museum moved its coin collection from Tredwick to Aldersholt in 1987, when the roof leaked.',
      'Rosalind Pym translated the novel from Estonian into Welsh.',
      'The railway ran from Osen to Ravik until 1961.',
    ],
    silent: [
      'The museum moved its coin collection to Aldersholt from Tredwick in 1987.',
      'The coin collection was moved from Tredwick to Aldersholt in 1987.',
      'Rosalind Pym translated the novel into Welsh from Estonian.',
      'The railway ran from Ravik to Osen until 1961.',
    ],
    warns: [
      'The museum moved its coin collection from *Aldersholt* to Tredwick in 1987.',
      'The coin collection was moved to *Tredwick* from Aldersholt in 1987.',
      'The novel was translated from *Welsh* into Estonian by Rosalind Pym.',
    ],
  },
  {
    sources: [
      'The firm moved its office from Bern to Basel in 1990. The firm moved its office from Basel to Bern in 2002.',
    ],
    silent: [
      'The firm moved its office from Basel to Bern in 2002.',
      'The firm moved its office from Bern to Basel in 1990.',
    ],
    warns: ['The firm moved its office from Bern to Basel in *1980*.'],
  },
]);

describeTable('what passes to one who stands right behind the verb', [
  {
    sources: [
      'In 1893 Osten Savings lent the firm of Pelling 40,000 crowns. Pelling let its warehouse to the brewer Moberg.',
      'Ada Crane owed Bo Lund 600 crowns. Captain Ulla Holm of the Falcon accused the pilot, Rolf Dahl, of negligence.',
    ],
    silent: [
      'Pelling borrowed 40,000 crowns from Osten Savings.',
      'In 1893 Osten Savings lent 40,000 crowns to Pelling.',
      'Moberg rented the warehouse from Pelling.',
      'Bo Lund was owed 600 crowns by Ada Crane.',
      'Rolf Dahl was accused by Captain Holm of negligence.',
    ],
    warns: [
      'In 1893 *Pelling* lent Osten Savings 40,000 crowns.',
      '*Moberg* let his warehouse to Pelling.',
      '*Bo Lund* owed Ada Crane 600 crowns.',
      '*Rolf Dahl* accused Captain Holm of negligence.',
    ],
  },
]);

describeTable('what is let and taken', [
  {
    sources: ['Orle Ferries leased two boats from Harl Lines. Ines Brook rented a barn to Sten Aas.'],
    silent: ['Harl Lines leased two boats to Orle Ferries.', 'Sten Aas rented a barn from Ines Brook.'],
    warns: ['*Harl Lines* leased two boats from Orle Ferries.', '*Ines Brook* rented a barn from Sten Aas.'],
  },
]);

describeTable('what was done by whom, behind another verb of the same "was"', [
  {
    sources: ['The plan for the old quay was read in May and rejected by the council in June.'],
    silent: ['The council rejected the plan for the old quay.'],
    warns: ['The council *accepted* the plan for the old quay.'],
  },
]);
