import { describeTable } from '../../../support/table';

describeTable('denials that are right', [
  {
    // The claim's own contrast: "by B, not by A".
    sources: [
      'The cave was found on 8 May 1931 by two shepherds, below the ridge. The shaft that miners had opened in 1904, a mile to the south, is another and deeper one.',
    ],
    silent: ['The cave was found by shepherds, not by miners.'],
    warns: ['The cave was found by miners, *not by shepherds*.'],
  },
  {
    sources: ['The cave was found on 8 May 1931 by miners, below the ridge; shepherds mapped it.'],
    silent: ['The cave was found by miners, not by shepherds.'],
    warns: ['The cave was found by shepherds, *not by miners*.'],
  },
  {
    sources: ['The brown goose breeds in Norway, the grey in Iceland.'],
    silent: ['The brown goose does not breed in Iceland but in Norway.'],
    warns: ['The brown goose does *not breed* in Norway but in Iceland.'],
  },
  {
    sources: ['The otter hunts at the weir and in two ponds.', 'The crane nests only at Pelby Mere.'],
    silent: ['The otter does not hunt only at the weir.'],
    warns: ['The otter does *not hunt* at the weir.', 'The crane does *not nest* only at Pelby Mere.'],
  },
  {
    // Two denials in one, and one whose verb is told before.
    sources: ['We broke up the benches of the chapel, though not those of the small hall.'],
    silent: ['The benches of the chapel were broken up, those of the small hall were not.'],
    warns: ['The benches of the chapel were *not broken* up.'],
  },
  {
    // What is offered, asked or only held to be so.
    sources: [
      'Nora Frayne was offered the post at Velm in 1962 and turned it down. Norway had been invited to join the league and had stayed out.',
      'The report’s advice that Orle should close the ferry was opposed by the traders. The mayor held that the smoke came from the kilns of Marden. The rumour that Aldo Lund had sold the relics to a dealer was looked into in 1933.',
    ],
    silent: [
      'Nora Frayne did not take the post at Velm, which was offered to her in 1962.',
      'Norway did not join the league, though it had been invited.',
      'Orle had not yet closed the ferry.',
      'The smoke did not come from the kilns of Marden, whatever the mayor held.',
      'Aldo Lund did not sell the relics to a dealer.',
    ],
    warns: [
      'Nora Frayne was *not offered* the post at Velm in 1962.',
      'Norway had *not been invited* to join the league.',
    ],
  },
  {
    sources: ['The smoke came from the kilns of Marden. Aldo Lund sold the relics to a dealer.'],
    silent: [],
    warns: [
      'The smoke did *not come from the kilns* of Marden, whatever the mayor held.',
      'Aldo Lund did *not sell* the relics to a dealer.',
    ],
  },
  {
    // Another one, another part, another of a row.
    sources: [
      'The ring found in 1987 does not belong to the queen. The crossing was possible on only 61 days in 1902. The first fair, at Orle in 1911, was a failure: nine of the 40 stalls stood empty.',
    ],
    silent: [
      'The ring found in 1987 belongs to another queen.',
      'In 1902 the crossing was impossible on 304 days.',
      'The second fair was a success, measured against the first.',
    ],
    warns: [
      'The ring found in 1987 *belongs* to the queen.',
      'In 1902 the crossing was *impossible* on 61 days.',
      'The first fair, at Orle in 1911, was a *success*.',
    ],
  },
  {
    sources: ['The digging was led by Professor Ruth Hale until 1998 and by Dr Owen Brock after that.'],
    silent: ['Owen Brock did not lead the digging until 1998; Ruth Hale did.'],
    warns: ['*Owen Brock* led the digging until 1998.'],
  },
  {
    // A value that the claim itself sets aside.
    sources: ['Forty-one roses were bred in her garden, of which she bred 28 herself. Five bear her name.'],
    silent: ['Five roses were named after her, not forty-one.'],
    warns: [],
  },
  { sources: ['The choir has 90 members.'], silent: [], warns: ['The choir has *64* members, not 90.'] },
]);
