import { describeTable } from '../../../support/table';

describeTable('roles turned round', [
  {
    sources: [
      'The slate quarry at Pelby employed 90 men in 1902, according to the town archivist, Nora Lund. The mine surveyor, Ines Hale, measured the shaft.',
    ],
    silent: [
      'According to Nora Lund, the slate quarry had 90 men in 1902.',
      'According to Nora Lund, the town archivist, the slate quarry had 90 men in 1902.',
    ],
    warns: ['According to Nora Lund, the *mine surveyor*, the slate quarry at Pelby employed 90 men in 1902.'],
  },
  {
    sources: [
      'Pelby Town beat Oster Rovers 2-0 on Sunday.',
      'Brandt Mills sued Lowe Shipping in April.',
      'Kestrel bought Norvik’s battery unit in 2016.',
      'Ruth Hale defeated Alan Pryce in the first round.',
      'Norvik accused Kestrel of stealing the design.',
      'Ingrid Lindqvist succeeded Daniel Okafor as director of the museum.',
      'Lowe Shipping’s purchase of Garner Steel was approved in June.',
      'The Greens outvoted the Centre Party in Marden.',
    ],
    silent: [
      'Oster Rovers lost 2-0 to Pelby Town on Sunday.',
      'Oster Rovers were beaten 2-0 by Pelby Town on Sunday.',
      'Lowe Shipping was sued by Brandt Mills in April.',
      'Norvik’s battery unit was bought by Kestrel in 2016.',
      'Alan Pryce was defeated by Ruth Hale in the first round.',
      'Kestrel was accused by Norvik of stealing the design.',
      'Daniel Okafor was succeeded by Ingrid Lindqvist as director of the museum.',
      'The purchase of Garner Steel by Lowe Shipping was approved in June.',
      'Oster Rovers beat Pelby Town 3-1 on Friday.',
      'The Centre Party was outvoted by the Greens in Marden.',
    ],
    warns: [
      '*Oster Rovers* beat Pelby Town 2-0 on Sunday.',
      '*Pelby Town* lost 2-0 to Oster Rovers on Sunday.',
      '*Lowe Shipping* sued Brandt Mills in April.',
      '*Brandt Mills* was sued by Lowe Shipping in April.',
      '*Norvik* bought Kestrel’s battery unit in 2016.',
      '*Alan Pryce* defeated Ruth Hale in the first round.',
      '*Kestrel* accused Norvik of stealing the design.',
      '*Daniel Okafor* succeeded Ingrid Lindqvist as director of the museum.',
      '*Garner Steel*’s purchase of Lowe Shipping was approved in June.',
      'The *Centre Party* outvoted the Greens in Marden.',
    ],
  },
  {
    sources: [
      'Marden Bank lent Pelby Mills two million crowns. Sergeant Dahl shot the poacher Emil Rook. France colonised Senegal. ' +
        'Rita Sole took over from Hugo Lark as head of the choir. Orrin Tate is the father of Felix Tate. Professor Ada Lind taught Professor Jan Roth. ' +
        'The Pelby Ravens knocked out the Oster Wolves in May. Lord Garth murdered Sir Noel Finch in 1604. The jury chose Vera Holt over Mona Dale.',
    ],
    silent: [
      'The poacher Emil Rook was shot by Sergeant Dahl.',
      'Senegal was colonised by France.',
      'Hugo Lark was succeeded by Rita Sole as head of the choir.',
      'Felix Tate is the son of Orrin Tate.',
      'Professor Jan Roth was a pupil of Professor Ada Lind.',
      'The Oster Wolves were knocked out by the Pelby Ravens in May.',
      'The murder of Sir Noel Finch by Lord Garth caused an outcry.',
      'The Oster Wolves may knock out the Pelby Ravens in May.',
    ],
    warns: [
      'The poacher *Emil Rook* shot Sergeant Dahl.',
      '*Senegal* colonised France.',
      '*Rita Sole* was succeeded by Hugo Lark as head of the choir.',
      '*Felix Tate* is the father of Orrin Tate.',
      '*Professor Jan Roth* was the teacher of Professor Ada Lind.',
      '*Pelby Mills* lent Marden Bank two million crowns.',
      'The *Pelby Ravens* were knocked out by the Oster Wolves in May.',
      'The murder of *Lord Garth* by Sir Noel Finch caused an outcry.',
      'The jury chose *Mona Dale* over Vera Holt.',
    ],
  },
  {
    sources: [
      'The Count of Marden betrayed Lady Ester. Pelby and Sons evicted Greta Holm. Captain Rusk rescued Lieutenant Moss. ' +
        'Brother Anselm is the successor of Brother Odo as abbot.',
    ],
    silent: [
      'Lady Ester was betrayed by the Count of Marden.',
      'Lieutenant Moss was rescued by Captain Rusk.',
      'Brother Anselm succeeded Brother Odo as abbot.',
    ],
    warns: [
      '*Lady Ester* betrayed the Count of Marden.',
      '*Greta Holm* evicted Pelby and Sons.',
      '*Captain Rusk* was rescued by Lieutenant Moss.',
      '*Brother Odo* succeeded Brother Anselm as abbot.',
    ],
  },
  {
    sources: [
      "The harbour board sued the pilots' guild in May. A shepherd rescued two hikers from the moor. " +
        "The guild's clerk praised the magistrate. The mill was sold by the Solberg family to a cooperative in 1990. " +
        'The gallery lent the sketch to the county archive. The clerk married the pilot.',
    ],
    silent: [
      "The pilots' guild was sued by the harbour board in May.",
      'Two hikers were rescued from the moor by a shepherd.',
      'A cooperative bought the mill from the Solberg family in 1990.',
      'The county archive borrowed the sketch from the gallery.',
      'The pilot married the clerk.',
    ],
    warns: [
      "The *pilots' guild* sued the harbour board in May.",
      'Two *hikers* rescued a shepherd from the moor.',
      "The *magistrate* praised the guild's clerk.",
      'A *cooperative* sold the mill to the Solberg family in 1990.',
      'The *county archive* lent the sketch to the gallery.',
    ],
  },
  {
    sources: [
      'The north lighthouse is taller than the south lighthouse. Pelby has more pupils than Oster. The barge is slower than the tug. ' +
        'The harvest of 2011 was bigger than that of 2012. Nils Dahl is the younger brother of Vera Dahl. ' +
        'The bell was recast before the church burnt down.',
    ],
    silent: [
      'The south lighthouse is lower than the north lighthouse.',
      'Oster has fewer pupils than Pelby.',
      'The tug is faster than the barge.',
      'The harvest of 2012 was smaller than that of 2011.',
      'Vera Dahl is older than Nils Dahl.',
      'The church burnt down after the bell was recast.',
    ],
    warns: [
      'The south lighthouse is *taller* than the north lighthouse.',
      'Oster has *more* pupils than Pelby.',
      'The barge is *faster* than the tug.',
      'The harvest of 2012 was *bigger* than that of 2011.',
      'Nils Dahl is *older* than Vera Dahl.',
      'The bell was recast *after* the church burnt down.',
    ],
  },
  {
    sources: [
      'Orrin lies 12 miles west of the port of Velm. The archive is above the reading room. The ferry pier is upstream of the weir. ' +
        'Portugal exports more cork than Spain. The mill of Tarn stands north of the river Osk.',
    ],
    silent: [
      'The port of Velm lies east of Orrin.',
      'The reading room is below the archive.',
      'The weir is downstream of the ferry pier.',
      'Spain exports less cork than Portugal.',
      'Spain imports more cork than Portugal.',
      'Portugal exports fewer cars than Spain.',
      'The archive is above 20 degrees in summer.',
    ],
    warns: [
      'The port of Velm lies *west* of Orrin.',
      'The archive is *below* the reading room.',
      'The weir is *upstream* of the ferry pier.',
      'Spain exports *more* cork than Portugal.',
      'The mill of Tarn stands *south* of the river Osk.',
    ],
  },
  {
    sources: [
      'The Norvik group sold its ferry line to Halden Shipping in May.',
      'Arvid Lund lent the chart to the port museum.',
    ],
    silent: [
      'Halden Shipping bought the ferry line of the Norvik group in May.',
      'Halden Shipping bought the ferry line in May.',
      'The port museum borrowed the chart.',
    ],
    warns: [
      'The Norvik group *bought* a ferry line in May.',
      'Arvid Lund *borrowed* the chart from the port museum.',
      'The ferry line was *bought* by the Norvik group in May.',
    ],
  },
  {
    sources: [
      'The museum returned the mask to the tribe. Nils Dahl overtook Ivar Moe on the last bend. ' +
        'Vera Dahl narrowly defeated the incumbent, Ivar Moe. The clerk reports to the registrar.',
    ],
    silent: ['Ivar Moe was overtaken by Nils Dahl on the last bend.', 'Ivar Moe was narrowly defeated by Vera Dahl.'],
    warns: [
      'The *tribe* returned the mask to the museum.',
      '*Ivar Moe* overtook Nils Dahl on the last bend.',
      '*Ivar Moe* narrowly defeated Vera Dahl.',
      'The *registrar* reports to the clerk.',
    ],
  },
]);

describeTable('what a person is called beside the name', [
  {
    sources: [
      'The harbour pilot, Mr Joran Lisk, brought the ferry in at 04:10. The duty engineer, Ms Petra Voll, shut the sluice an hour later.',
      'Nadia Ferro, the council’s head of archives, found the ledger. “It was never lost,” said Owen Pratt, the councillor in charge of libraries.',
      'The report on the owls is by Tilda Marsh, senior zoologist at the museum. The botanist Ruben Aske counted the orchids.',
      'The former stage manager, Ivo Kant, gave evidence on Friday. The stage manager, Lena Horn, did not.',
      'On the north pier, Lena Horn found the rope. Ivo Kant, a diver, found the anchor.',
      'The night porter, Mr Sam Oduya, rang the bell. Vera Blom, the cook, was night porter herself on Sundays.',
    ],
    silent: [
      'The duty engineer, Petra Voll, shut the sluice.',
      'The harbour pilot, Joran Lisk, brought the ferry in shortly after four.',
      'Nadia Ferro, the head of archives, came upon the ledger.',
      'Joran Lisk, an experienced sailor, brought the ferry in.',
      'Tilda Marsh, the zoologist, wrote about owls.',
      'The zoologist T. Marsh wrote the report on the owls.',
      'The zoologist Olaf Green was not asked.',
      'Ivo Kant, the former stage manager, gave evidence.',
      'Ruben Aske, the botanist, counted orchids.',
      'The night porter, Vera Blom, was the cook as well.',
      'On the north pier, Ivo Kant told the court, divers have found nothing since.',
    ],
    warns: [
      'The *duty engineer*, Joran Lisk, brought the ferry in at 04:10.',
      'Petra Voll, the *harbour pilot*, shut the sluice.',
      'Nadia Ferro, the *councillor in charge of libraries*, found the ledger.',
      'The zoologist *Tilda Moor* wrote the report on the owls.',
      'The botanist *Rufus Aske* counted the orchids.',
      'The owls were watched under the zoologist *Tilda Moor*.',
    ],
  },
]);

describeTable('a town behind which its country stands', [
  {
    sources: ['Velm mayor Ada Brook opened the bridge on 3 March.'],
    silent: ['Velm, Norvia mayor Ada Brook opened the bridge on 3 March.'],
    warns: ['*Tarn* mayor Ada Brook opened the bridge on 3 March.'],
  },
]);
