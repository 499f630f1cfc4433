import { describeTable } from '../../../support/table';

describeTable('what somebody denied is what somebody said was not so', [
  {
    sources: [
      'Marta Oyelaran, the treasurer of the rowing club, rejected claims that she had hidden the debts of the club.',
      'The singer Lena Ostrov denied ever having lived in Prague.',
      'The bishop brushed aside suggestions that he would retire this year.',
    ],
    silent: [
      'Marta Oyelaran denied that she had hidden the debts of the club.',
      'Marta Oyelaran denied hiding the debts of the club.',
      'Marta Oyelaran said that she had never hidden the debts of the club.',
      'Lena Ostrov said that she had never lived in Prague.',
      'Lena Ostrov denied that she had ever lived in Prague.',
      'The bishop said that he would not retire this year.',
    ],
    warns: [
      'Marta Oyelaran acknowledged that she had *hidden* the debts of the club.',
      'Marta Oyelaran said that she had *hidden* the debts of the club.',
      'Lena Ostrov said that she had *lived* in Prague.',
      'The bishop confirmed that he would *retire* this year.',
    ],
  },
  {
    sources: [
      'A tribunal cleared the surgeon Pia Lund of forging the ledger of the ward. The skipper Olav Brun was acquitted of having sunk the tug.',
      'The coroner Ines Mott was not cleared of burning the file.',
    ],
    silent: [
      'The tribunal found that the surgeon Pia Lund had not forged the ledger of the ward.',
      'The surgeon Pia Lund did not forge the ledger of the ward, a tribunal found.',
      'The surgeon Pia Lund was accused of forging the ledger of the ward.',
      'The skipper Olav Brun did not sink the tug.',
      'The skipper Olav Brun was charged with sinking the tug.',
      'The coroner Ines Mott may have burned the file.',
    ],
    warns: [
      'A tribunal found the surgeon Pia Lund *guilty* of forging the ledger of the ward.',
      'The skipper Olav Brun was *convicted* of having sunk the tug.',
    ],
  },
  {
    sources: ['The Pelby clinic opened its laundry in March 2011.'],
    silent: [
      'Nobody doubts that the Pelby clinic opened its laundry in March 2011.',
      'Nobody believed that the Pelby clinic would open its laundry in 2009.',
    ],
    warns: [
      'Nobody doubts that the Pelby clinic opened its laundry in *April 2010*.',
      'No one doubts that the Pelby clinic opened its laundry in *April 2010*.',
    ],
  },
  {
    sources: [
      'Councillor Tove Brandt ruled out selling the town hall before the election.',
      'The owner of the mine dismissed as false reports that the company had dumped slag in the river Tarn.',
      'Dr Femi Adler disclaimed any stake in the vaccine firm.',
    ],
    silent: [
      'Tove Brandt said that she would not sell the town hall before the election.',
      'Tove Brandt said that the town hall would not be sold before the election.',
      'The owner of the mine said that the company had not dumped slag in the river Tarn.',
      'The owner of the mine denied that the company had dumped slag in the river Tarn.',
      'Dr Femi Adler said that she had no stake in the vaccine firm.',
      'Dr Femi Adler denied any stake in the vaccine firm.',
    ],
    warns: [
      'Tove Brandt said that the town hall would be *sold* before the election.',
      'Tove Brandt promised to *sell* the town hall before the election.',
      'The owner of the mine conceded that the company had *dumped* slag in the river Tarn.',
      'Dr Femi Adler *claimed* a stake in the vaccine firm.',
    ],
  },
  {
    sources: [
      'The clerk told the inquiry that he had never burned a ledger.',
      'The chairman of the lake trust confessed to hiding the survey of the dam.',
    ],
    silent: [
      'The clerk denied ever burning a ledger.',
      'The clerk denied having ever burned a ledger.',
      'The chairman of the lake trust admitted that he had hidden the survey of the dam.',
    ],
    warns: [
      'The clerk admitted that he had *burned* a ledger.',
      'The chairman of the lake trust *denied* hiding the survey of the dam.',
    ],
  },
  {
    sources: [
      'The firm did not reject claims that it had sold tainted milk.',
      'The old pier at Yarrow was closed in 1970. The new pier at Yarrow was not closed in 1970.',
      'The union, a member of the league, dismissed the offer of 3 per cent.',
    ],
    silent: [
      'The firm admitted that it had sold tainted milk.',
      'The new pier at Yarrow was not closed in 1970.',
      'The union did not accept the offer of 3 per cent.',
    ],
    warns: ['The old pier at Yarrow was *not closed* in 1970.', 'The union *accepted* the offer of 3 per cent.'],
  },
  {
    sources: [
      'Headmistress Clara Whitlow retired in 2020.',
      'The harbour office owns the boathouse on Quay Street.',
      'The bridge at Torv opened in 1968.',
    ],
    silent: [
      'Clara Whitlow had hoped to retire in 2018.',
      'Clara Whitlow wanted to retire in 2018.',
      'The council had planned to open the bridge at Torv in 1965.',
      'Nobody has ever claimed that the harbour office owns the boathouse on Mill Street.',
      'The mayor never said that the harbour office owns the boathouse on Mill Street.',
      'The mayor did not say that the bridge at Torv opened in 1986.',
    ],
    warns: [
      'Clara Whitlow retired in *2018*.',
      'Clara Whitlow, who had hoped to sail, retired in *2018*.',
      'The mayor said that the harbour office owns the boathouse on *Mill Street*.',
      'The bridge at Torv opened in *1965*.',
    ],
  },
  {
    sources: ['The museum hopes to open the new hall in 2027.', 'The mayor never said that the pool was safe.'],
    silent: ['The museum hoped to open the new hall in 2027.', 'The mayor did not say that the pool was safe.'],
    warns: ['The museum hopes to open the new hall in *2026*.', 'The mayor *said* that the pool was safe.'],
  },
]);

describeTable('what never was, and what was not that thing or not again', [
  {
    sources: [
      'The coastguard automated the light at Ravnoy in 1988.',
      'The coastguard automated the light at Toftvik in 1988.',
      'The coastguard automated the light at Midholm in 1988.',
      'The coastguard automated the light at Hellisand in 1988.',
      'The coastguard automated the light at Skarvnes in 1988.',
    ],
    silent: ['The coastguard never automated the light at Kvitgard.'],
    warns: ['The coastguard never *automated* the light at Ravnoy.'],
  },
  {
    sources: ['The trust never mended the weir at Lune.', 'Greta Nyman won the race at Falun in 1991.'],
    silent: [
      'In 1974 the trust sold the weir at Lune.',
      'Greta Nyman never won the race at Falun again.',
      'Greta Nyman never won the race at Falun twice.',
      'Greta Nyman did not win the race at Falun by chance.',
    ],
    warns: ['The trust *mended* the weir at Lune in 1974.', 'Greta Nyman *never won* the race at Falun.'],
  },
  {
    sources: ['The council repaired the bridge at Torv in 1988.'],
    silent: ['The council never repaired the road at Torv.'],
    warns: ['The council never *repaired* the bridge at Torv.'],
  },
  {
    sources: [
      'The parish council voted to drop Latin in June 2017.',
      'The trust rented the mill at Oss from the county in 1994.',
    ],
    silent: [
      'The parish council voted to keep Greek in June 2017.',
      'The trust has rented the mill at Oss since 1994.',
    ],
    warns: [
      'The parish council voted to *keep* Latin in June 2017.',
      'The trust *bought* the mill at Oss from the county in 1994.',
    ],
  },
  {
    sources: ['Orme & Sons sold the Velm brewery in March 2019. The Tarnby bridge is 310 metres long.'],
    silent: [
      'Orme & Sons considered selling the Velm brewery in 2014.',
      'Under an early plan, the Tarnby bridge was to have been 420 metres long.',
    ],
    warns: ['Orme & Sons sold the Velm brewery in *2014*.', 'The Tarnby bridge is *420 metres* long.'],
  },
]);
