import { describeTable } from '../../../support/table';

describeTable('where somebody is from', [
  {
    sources: [
      'The oboist Tilde Brask, from Denmark, opens the week. The tenor Ewan Rae, from Scotland, sings on Friday. The singer Dolly Pruett, from Georgia, plays the banjo. The Austrian painter Lotte Wieser hung the hall. The Swiss-Italian dancer Remo Galli closes it. The harpist Ana Prado comes from Portugal.',
    ],
    silent: [
      'The Danish oboist Tilde Brask opens the week.',
      'The tenor Ewan Rae is British.',
      'The American singer Dolly Pruett plays the banjo.',
      'The painter Lotte Wieser is from Austria.',
      'The Italian dancer Remo Galli closes the week.',
      'The Swiss dancer Remo Galli closes the week.',
      'The harpist Ana Prado is Portuguese.',
      'The German conductor Ulf Kern opens the week with Tilde Brask.',
      'Tilde Brask, a Danish oboist, came from Norway by ship.',
    ],
    warns: [
      'The week is opened by the *Finnish* oboist Tilde Brask.',
      'The tenor Ewan Rae is from *Ireland*.',
      'The painter Lotte Wieser is *German*.',
      'Ana Prado, a *Spanish* harpist, plays.',
    ],
  },
]);
