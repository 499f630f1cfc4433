import { describeTable } from '../../../support/table';

describeTable('what was still so, and what was so from then on', [
  {
    sources: ['The old weir, at which boys fished, was pulled down in 1957.'],
    silent: ['In 1951 boys still fished at the old weir.', 'Boys still fished at the old weir in 1951.'],
    warns: [],
  },
  {
    sources: ['The Velm mill was built in 1931.'],
    silent: [],
    warns: ['The Velm mill, built in *1928*, still grinds corn.', 'The Velm mill built in *1928* still grinds corn.'],
  },
  {
    sources: ['The roof of Orle Abbey was tarred every three years until 1925 and every year since.'],
    silent: ['Before 1925 the roof of Orle Abbey was not tarred every year.'],
    warns: ['Since 1925 the roof of Orle Abbey *was not tarred* every year.'],
  },
]);

describeTable('who was called what, and whence somebody came', [
  {
    sources: ['The present warden, Ida Lauber, came from Graz in 2011.'],
    silent: ['Before Ida Lauber the warden was Nils Brandt.'],
    warns: ['The present warden, Ida Lauber, came from *Linz* in 2011.'],
  },
  {
    sources: ['Johannes ter Horst (Joannes Horstius), printer. He was born at Velm on 9 May 1533.'],
    silent: ['Joannes Horstius, or Jan ter Horst, was a printer.'],
    warns: [],
  },
]);
