import { describeTable } from '../../../support/table';

describeTable('a comparison told from its other side', [
  {
    sources: ['Her brother Nils, three years older, became a pilot at Port Ellory.'],
    silent: ['Greta Holm was three years younger than her brother Nils, the pilot.'],
    warns: ['Her brother Nils, three years *younger*, became a pilot at Port Ellory.'],
  },
  {
    sources: ['The Frisians grow flax; the Saxons, who came later, keep bees.'],
    silent: ['The Frisians came earlier than the Saxons.'],
    warns: ['The Saxons came *earlier* than the Frisians.'],
  },
  {
    sources: ['North Fell is the wettest of the hills; South Fell is higher, with a cairn on top.'],
    silent: ['North Fell is lower than South Fell.'],
    warns: [],
  },
  {
    sources: ['Two other bids, both higher, were opened at Harnside.'],
    silent: ['The bid of Holm & Sons at Harnside was lower than the other two.'],
    warns: [],
  },
  {
    sources: ['Hedda Brill was born at Velm, the younger of twins.'],
    silent: ['Jonas Brill was the older of the twins.'],
    warns: ['Hedda Brill was the *older* of the twins.'],
  },
  {
    sources: ['The strike began in the eastern pits, and in the western ones, where the anger was greater, in May.'],
    silent: ['Anger was smaller in the eastern pits.'],
    warns: ['Anger was *smaller* in the western pits.'],
  },
]);

describeTable('a loan and a succession told from the other side', [
  {
    sources: ['Brandt, to whom she lent her plates of Orle, never paid; Maurer wrote to him in May.'],
    silent: ['Brandt borrowed plates of Orle from Maurer.'],
    warns: [],
  },
  {
    sources: ['At Sall he was followed by his son-in-law, Jonas Brill, who had married his daughter Hedda in 1877.'],
    silent: ['Jonas Brill, the husband of Hedda Lund, followed his father-in-law.'],
    warns: [],
  },
]);
