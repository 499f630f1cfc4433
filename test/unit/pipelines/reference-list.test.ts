import assert from 'node:assert/strict';
import { isReference } from '../../../src/core/pipelines/draft/reference-list';
import { describeTable } from '../../support/table';

describe('references among statements', () => {
  const references = [
    'Hale, R. (2014). Kilns of the north. Pottery Quarterly 8(3): 12–29.',
    '[4] A. Pryce, “On glazes,” J. Clay, vol. 3, no. 1, pp. 4–9, Jun. 2001.',
    'Okafor, Daniel; Lindqvist, Ingrid et al. The brickworks of Pelby. 3rd ed., Oster: Marden Press, 1999, ISBN 978-0-0000-0000-1.',
  ];
  for (const text of references) it(text, () => assert.equal(isReference(text), true));
  const statements = [
    'Pelby, Marden and Oster (1994) grew by 12 percent.',
    'The kiln, built in 1890, burnt down in March 1904.',
    'Ruth Hale said in June 2014 that the kiln would close.',
    'In 2014 (p. 3 of the report) the kiln closed.',
  ];
  for (const text of statements) it(`not: ${text}`, () => assert.equal(isReference(text), false));
});

describeTable('a list of references states nothing', [
  {
    sources: ['The kiln of Pelby was rebuilt in 2014, wrote Ruth Hale. It holds 48 pots.'],
    silent: [
      'The kiln of Pelby was rebuilt in 2014.\n\n## References\n\nHale, Ruth (2011). “Rebuilding the kilns of the north and other tales of clay.” *Pottery Quarterly* 8(3): 48–84. https://doi.org/10.1000/99',
      'The kiln holds 48 pots.\n\n## Further reading\n\n- “Why 84 pots of ten burst in the kilns of Pelby”, *Clay and Home* (blog), accessed 12 Jan. 2022, <https://clay.example.org/84>.',
      'The kiln holds 48 pots.[^1]\n\n[^1]: Ruth Hale, “The kiln that nobody wanted to rebuild”, *The Pelby Post*, 6 May 2011, p. 3.',
    ],
    warns: [
      '## Further reading\n\nThe kiln of Pelby was rebuilt in *2011* and accessed by road.',
      '## References\n\nHale, R. (2014). Kilns. Pottery Quarterly 8(3).\n\n## Results\n\nThe kiln of Pelby was rebuilt in *2011*.',
    ],
  },
]);
