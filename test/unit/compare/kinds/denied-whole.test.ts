import { describeTable } from '../../../support/table';

describeTable('what is denied outright, and told with more to it', [
  {
    sources: [
      'Ansel Brook never married. He ran the forge at Holm until 1871.',
      'Canoes cannot be hired. Rowing boats can be hired for an hour.',
      'Greta and Ivo Moberg had no sons. Greta went to Canada in 1903 and did not return.',
    ],
    silent: [
      'Ansel Brook’s sister was married in 1862.',
      'Rowing boats can be hired for €4.',
      'Greta Moberg never returned from Canada.',
      'Ansel Brook was never married.',
      'Greta and Ivo Moberg had two daughters.',
      'Large canoes can be bought.',
    ],
    warns: [
      'Ansel Brook was *married* in 1862.',
      'Canoes can be *hired* for €4.',
      'Greta and Ivo Moberg *had* three sons.',
      'Greta Moberg *returned* from Canada.',
    ],
  },
  {
    sources: [
      'A storm crossed the bay on the 7th. Waves reached five metres. Trams did not run that day; buses did, though late.',
      'The mill at Pelby did not reopen after the fire of 1946.',
      'Nora Sand did not sell the inn in 1970; she sold it in 1974. The Holm choir did not win the cup. Velm did not sign until 1961.',
    ],
    silent: [
      'Trams ran as usual on the 9th.',
      'Buses ran late on the 7th.',
      'The mill at Pelby reopened in 1952.',
      'Velm signed in 1961.',
      'Nora Sand sold the inn, but not in 1970.',
      'Nora Sand sold the inn in 1974.',
    ],
    warns: ['Trams *ran* as usual on the 7th.', 'The Holm choir *won* the cup.'],
  },
  {
    sources: [
      'The coroner has opened an inquest; no charges have been brought. The valve had never been tested at all. The lock was not tested at all widths.',
    ],
    silent: [
      'The coroner has brought no charges.',
      'The coastguard has brought charges against the owner.',
      'The coroner will bring charges against the owner.',
      'The lock was tested at two widths.',
    ],
    warns: [
      'Over the sunken barge the coroner has *brought* charges against the owner.',
      'The valve had been *tested* in May.',
    ],
  },
]);
