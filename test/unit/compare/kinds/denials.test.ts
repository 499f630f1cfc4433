import { describeTable } from '../../../support/table';

describeTable('denials and reports of denial', [
  {
    sources: [
      'The director of the Norrland museum denied that he had sold the altar. Ruth Hale denied taking money from the brewery. The governor denied any debt to Marden Bank.',
    ],
    silent: [
      'The director of the Norrland museum denied selling the altar.',
      'The director of the Norrland museum denied having sold the altar.',
      'The director of the Norrland museum said that he had not sold the altar.',
      'The director of the Norrland museum insisted he had never sold the altar.',
      'Ruth Hale denied that she had taken money from the brewery.',
      'Ruth Hale said that she had not taken money from the brewery.',
      'Ruth Hale was accused of taking money from the brewery.',
      'The governor said he had no debt to Marden Bank.',
      'A former clerk said that the director of the Norrland museum had sold the altar.',
    ],
    warns: [
      'The director of the Norrland museum said that he had *sold* the altar.',
      'The director of the Norrland museum *sold* the altar.',
      'Ruth Hale *admitted* taking money from the brewery.',
      'Ruth Hale took *money* from the brewery.',
    ],
  },
  {
    sources: ['The lift at Pelby carries 16 people. The council of Pelby sold the old brewery in June 2012.'],
    silent: [
      'The lift at Pelby does not carry 61 people.',
      'The lift at Pelby doesn’t carry 61 people.',
      'Some say that the lift at Pelby carries 61 people; that is wrong.',
      'It is not true that the lift at Pelby carries 61 people.',
      'The lift at Pelby was wrongly reported to carry 61 people.',
      'The lift at Pelby carries no fewer than 16 people.',
      'Contrary to what the leaflet claimed, the council of Pelby did not sell the old brewery in July 2012.',
      'The council of Pelby did not sell the old brewery in 2013.',
    ],
    warns: [
      'The lift at Pelby *does not carry* 16 people.',
      'The lift at Pelby *doesn’t carry* 16 people.',
      'The lift at Pelby carries *61* people.',
      'The council of Pelby did *not sell* the old brewery in June 2012.',
      'The lift at Pelby does not carry 10 people; it carries *61*.',
    ],
  },
  {
    sources: [
      'The firm did not deny that it had closed the quarry. The minister did not rule out closing the school at Marden.',
    ],
    silent: [
      'The firm did not deny having closed the quarry.',
      'The firm closed the quarry.',
      'The minister did not rule out closing the school at Marden.',
    ],
    warns: [
      'The firm *denied* that it had closed the quarry.',
      'The minister *ruled* out closing the school at Marden.',
    ],
  },
  {
    sources: [
      'Odd Ferner denied that he had forged the will.',
      'The archive at Pelby keeps 310 charters.',
      'The lock at Marden is 95 metres long.',
      'The surgeons found no sign of asbestos in the attic.',
    ],
    silent: [
      'Odd Ferner rejected the claim that he had forged the will.',
      'The archive at Pelby does not have 400 charters.',
      'The archive at Pelby keeps 310 charters, not 400.',
      'The lock at Marden is not 59 metres long.',
      'It was long believed that the lock at Marden is 59 metres long.',
      'The legend that the lock at Marden is 59 metres long is old.',
      'The lock at Marden is 59 metres long, a leaflet says; it is not.',
      'The paper corrected its report that the archive at Pelby keeps 400 charters.',
      'The surgeons found the attic free of asbestos.',
    ],
    warns: [
      'Odd Ferner did *not deny* that he had forged the will.',
      'The lock at Marden is *not 95 metres* long.',
      'The archive at Pelby keeps *400* charters, not 310.',
      'The surgeons found *asbestos* in the attic.',
    ],
  },
  {
    sources: ['The observatory opened in 1931.', 'No sailor was harmed when the ferry ran aground off Pelby.'],
    silent: [
      'The observatory did not open until 1931.',
      'All sailors were unharmed when the ferry ran aground off Pelby.',
    ],
    warns: [
      'The observatory did not open *until 1913*.',
      'All the *sailors* were harmed when the ferry ran aground off Pelby.',
    ],
  },
  {
    sources: [
      'All six kilns were fired in May. The choir at Pelby does not sing on Mondays. Few boats returned before dusk. ' +
        'The clerk denied that the ledger was lost. It is false that the mill burned twice. The dentist refused to sign the form. ' +
        'Nobody saw the fox. The well at Oster has never run dry. The warden rejected reports that he would resign.',
    ],
    silent: [
      'The six kilns were fired in May.',
      'Not many boats returned before dusk.',
      'The clerk said that the ledger was not lost.',
      'The ledger was lost.',
      'The mill did not burn twice.',
      'The dentist did not sign the form.',
      'No one saw the fox.',
    ],
    warns: [
      '*Not* all six kilns were fired in May.',
      '*None* of the six kilns were fired in May.',
      'The choir at Pelby *sings* on Mondays.',
      '*Most* boats returned before dusk.',
      'The clerk *confirmed* that the ledger was lost.',
      'The mill *burned* twice.',
      'The dentist *signed* the form.',
      '*Everybody* saw the fox.',
      'The well at Oster has *run* dry.',
      'The warden said that he would *resign*.',
    ],
  },
  {
    sources: ['The choir at Oster does not sing on Mondays. Nine keepers lived at the light until 1984.'],
    silent: ['The choir at Oster sings on Tuesdays.', 'Nine keepers lived at the light until 1984.'],
    warns: ['The choir at Oster *sings* on Mondays.', 'Nine keepers lived at the light *until 1948*.'],
  },
  {
    sources: [
      'Neither of the two divers saw coral on the wreck off Orrin. Both of the keepers slept at the light of Velm.',
    ],
    silent: [
      'The two divers saw no coral on the wreck off Orrin.',
      'The two divers did not see coral on the wreck off Orrin.',
      'The keepers slept at the light of Velm.',
    ],
    warns: ['The two divers *saw* coral on the wreck off Orrin.'],
  },
  {
    sources: [
      'The lock at Pelby is open except in March and April. The pool may be used with the exception of the slide. Everyone but the clerk signed the petition for the bridge.',
    ],
    silent: [
      'The lock at Pelby is not open in March and April.',
      'The slide may not be used.',
      'The clerk did not sign the petition for the bridge.',
    ],
    warns: ['The lock at Pelby is *not open*.'],
  },
  {
    sources: ['Boats are not let out on the pond in March and April.'],
    silent: ['Boats are let out on the pond except in March and April.'],
    warns: ['Boats are *let out* on the pond in March and April.'],
  },
]);

describeTable('what is denied alike in other words', [
  {
    sources: [
      'Neither of the two hostels has a cook on duty on Sundays.',
      'A mooring may be let only with the written consent of the harbour master.',
      'Visitors may fish from the pier if they have a permit.',
    ],
    silent: [
      'Both hostels are without a cook on Sundays.',
      'The two hostels do without a cook on Sundays.',
      'Without the written consent of the harbour master a mooring cannot be let.',
      'A mooring cannot be let without the harbour master’s written consent.',
      'No mooring may be let except with the written consent of the harbour master.',
      'Nobody may fish from the pier without a permit.',
    ],
    warns: ['A mooring cannot be let with the written *consent* of the harbour master.'],
  },
  {
    sources: [
      'Saturday’s outdoor play was called off, and visitors will get their money back.',
      'The autumn fair in Pelby was cancelled in 2019. There was no spring fair in Osten that year.',
    ],
    silent: [
      'There was no outdoor play on Saturday.',
      'There was no autumn fair in Pelby in 2019.',
      'The spring fair in Osten was called off that year.',
    ],
    warns: ['The autumn fair in Pelby was *not cancelled* in 2019.', 'The outdoor play was *not called* off.'],
  },
  {
    sources: [
      'They had meant to cross the Hollow Pass on 4 June but gave it up because of snow.',
      'The council plans to widen the bridge in 2030. Olsen wanted to sell the mill.',
    ],
    silent: [
      'Because of snow the Hollow Pass was not crossed on 4 June.',
      'They did not cross the Hollow Pass on 4 June.',
      'Olsen never sold the mill.',
    ],
    warns: [
      'The council does *not plan* to widen the bridge in 2030.',
      'The council will *not widen* the bridge in 2030.',
      'Olsen did *not want* to sell the mill.',
    ],
  },
  {
    sources: [
      'Greta forgot to lock the boathouse. The clerk omitted to sign the deed. The porter forgot locking the gate.',
    ],
    silent: [
      'The boathouse was not locked, for Greta had forgotten it.',
      'Greta did not lock the boathouse.',
      'The clerk did not sign the deed.',
      'The porter locked the gate.',
    ],
    warns: ['The clerk *signed* the deed.', 'Greta *locked* the boathouse.'],
  },
  {
    sources: [
      'The forge at Velm no longer makes anchors. Sledges are not allowed on the dyke any more. A barge may not be wider than 5 metres on the Orrin canal. The fine at Velm cannot exceed 60 euros. The ferry returned to Pelby in May after three years.',
    ],
    silent: [
      'The forge at Velm used to make anchors.',
      'The forge at Velm made anchors.',
      'Sledges were allowed on the dyke.',
      'A barge may be at most 5 metres wide on the Orrin canal.',
      'The fine at Velm is 60 euros at most.',
      'For three years Pelby was without a ferry.',
    ],
    warns: [
      'The forge at Velm *makes* anchors.',
      'Sledges *are allowed* on the dyke.',
      'A barge may be *wider than 5 metres* on the Orrin canal.',
    ],
  },
  {
    sources: ['The clerk was wrong about the debts of Velm: they are 140 crowns, not 120. The gate of Velm is open.'],
    silent: ['The clerk corrected the debts of Velm from 120 to 140 crowns.'],
    warns: ['The gate of Velm is *closed*.'],
  },
]);

describeTable('what came to nothing, told as done', [
  {
    sources: [
      'The crew tried to reach the island before dusk but failed. Bo Lund almost drowned in the Wend.',
      'They had meant to cross the Hollow Pass on 4 June but gave it up because of snow.',
      'Ada Crane would have won the Velm marathon if her shoe had not split.',
    ],
    silent: [
      'The crew did not reach the island before dusk.',
      'The crew had wanted to reach the island before dusk.',
      'Bo Lund nearly drowned in the Wend.',
      'They had planned to cross the Hollow Pass on 4 June.',
      'Ada Crane would have won the Velm marathon but for a split shoe.',
    ],
    warns: [
      'The crew *reached* the island before dusk.',
      'Bo Lund *drowned* in the Wend.',
      'On 4 June they *crossed* the Hollow Pass.',
      'In spite of a split shoe, Ada Crane *won* the Velm marathon.',
    ],
  },
]);

describeTable('events held or called off', [
  {
    sources: [
      'The spring concert on Friday went ahead in spite of the storm. The cattle market was held on Sunday.',
      'Saturday’s outdoor play was called off, and visitors will get their money back.',
      'The boat race was held in 2019.',
    ],
    silent: [
      'The spring concert took place.',
      'The outdoor play was cancelled on Saturday.',
      'The sheep market was cancelled.',
      'On Saturday the puppet play was performed before a full meadow.',
      'The boat race was cancelled.',
    ],
    warns: [
      'The spring concert was *rained* off.',
      'The outdoor play was *performed* before a full meadow.',
      'The cattle market was *cancelled*.',
    ],
  },
]);

describeTable('two occasions of a kind, each with its own time', [
  {
    sources: ['The regatta at Pelby was called off in 1998. Odd Ferner nearly drowned in 1990.'],
    silent: [
      'The regatta at Pelby took place in 1997.',
      'The regatta at Pelby went ahead in 1999.',
      'Odd Ferner drowned in 1994.',
    ],
    warns: [
      'The regatta at Pelby was called off in *1997*.',
      'Odd Ferner *drowned* in 1990.',
      'Odd Ferner nearly drowned in *1994*.',
    ],
  },
  {
    sources: [
      'The 2020 fair was cancelled. The bill was rejected in March 2011. The spring market at Velm was held indoors.',
    ],
    silent: [
      'The 2019 fair was held.',
      'The bill was passed in July 2011.',
      'The autumn market at Velm was called off.',
      'The autumn market at Velm was not held indoors.',
    ],
    warns: ['The 2020 fair was *held*.', 'The bill was rejected in *July 2011*.'],
  },
]);

describeTable('shares in other words, and who is left out', [
  {
    sources: [
      'Two thirds of the farms keep goats. Neither of the two ferries carries lorries. None of the five mills grinds oats. All the churches but St Ann have a bell.',
    ],
    silent: [
      'Most of the farms keep goats.',
      'A majority of the farms keep goats.',
      'None of the two ferries carries lorries.',
      'One of the mills in Pelby grinds oats.',
      'Every church, with the exception of St Ann, has a bell.',
      'Every church, St Olaf included, has a bell.',
    ],
    warns: [
      'A *minority* of the farms keep goats.',
      '*Few* of the farms keep goats.',
      '*One* of the two ferries carries lorries.',
      '*One* of the mills grinds oats.',
      'Every church, including *St Ann*, has a bell.',
    ],
  },
  {
    sources: ['A minority of shareholders rejected the offer. Every valley, Orme included, has a doctor.'],
    silent: ['Most shareholders accepted the offer.', 'Every valley, even Orme, has a doctor.'],
    warns: ['*Most* shareholders rejected the offer.', 'Every valley *except Orme* has a doctor.'],
  },
  {
    sources: ['Most of the old farms keep goats. A minority of the pupils of Osten walk to school.'],
    silent: ['A minority of the new farms keep goats.', 'Most of the pupils of Velm walk to school.'],
    warns: ['A *minority* of the old farms keep goats.'],
  },
  {
    sources: [
      'The north gate of the yard is locked at night; the one on the river side is not. The pier on the west bank is open to cars; the one on the east bank is not.',
      'Ilse Brandt was the first woman to lead the guild of Orle. Nadja Holm ran the guild for nine years.',
    ],
    silent: [
      'The gate on the river side is unlocked at night.',
      'The gate on the river side is not locked at night.',
      'The pier on the east bank is closed to cars.',
      'No woman had led the guild of Orle before Ilse Brandt.',
      'Ilse Brandt ran the guild for four years.',
    ],
    warns: [
      'The north gate is *unlocked* at night.',
      'The north gate *is not locked* at night.',
      'The pier on the west bank is *closed* to cars.',
      'Ilse Brandt was the *second* woman to lead the guild of Orle.',
      'Nadja Holm ran the guild for *four years*.',
    ],
  },
  {
    sources: ['A second count in Tarn confirmed the result of the ballot.'],
    silent: ['The second count in Tarn upheld the result of the ballot.'],
    warns: ['The second count in Tarn *overturned* the result of the ballot.'],
  },
]);
