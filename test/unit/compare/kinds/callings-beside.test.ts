import { describeTable } from '../../../support/table';

describeTable('what people are called in another passage than tells what they did', [
  {
    sources: [
      'Mr Colby, 68, a retired weaver, keeps bees behind the chapel. The parish clerk read the letter out. Colby’s daughter fetched the tea. ' +
        'Mr Perrin came home with a solicitor at his side. Lena Perrin, a geologist, spoke first.',
      'I heard Mr Edwin Colby, the ramblers’ chairman, on the first day. The ramblers won their case about the footpath in March.',
    ],
    silent: [
      'Edwin Colby, a retired weaver, has led the ramblers through their case about the footpath.',
      'Edwin Colby, a pensioner, has led the ramblers through their case about the footpath.',
      'Edwin Colby, a grandfather of four, has led the ramblers through their case about the footpath.',
      'Ada Colby, a retired potter, has led the ramblers through their case about the footpath.',
      'Lena Perrin, a scientist, spoke first in the case about the footpath.',
    ],
    warns: [
      'Edwin Colby, a retired *potter*, has led the ramblers through their case about the footpath.',
      'Lena Perrin, a *solicitor*, spoke first in the case about the footpath.',
    ],
  },
  {
    sources: [
      'Present: Rhoda Lisle, Ivan Marsh, Peter Quill (directors). Rhoda Lisle asked about the pumps.',
      'It was done on the order of the deputy head of maintenance, Mr Noel Tarn, who had seen the crack. The pumps ran all night.',
      'Stella Orr, managing director of Kelvane, blamed the pumps. Her cousin Bruno Hext, who farms at Upper Slade, did not.',
      'Leading the inquiry, Dame Olive Strand asked to see the pumps. The safety lead, Councillor Rex Dunning, showed her round.',
    ],
    silent: [
      'It was Noel Tarn, the deputy head of maintenance, who had the pumps run all night.',
      'It was Rhoda Lisle, one of the directors, who asked about the pumps.',
      'Rhoda Lisle, the former deputy head of maintenance, asked about the pumps.',
      'Rhoda Lisle, who succeeded Noel Tarn and is now the deputy head of maintenance, asked about the pumps.',
      'Kelvane’s managing director, Stella Orr, blamed the pumps.',
      'Bruno Hext, who farms at Upper Slade, did not blame the pumps.',
      'Olive Strand, who led the inquiry, asked to see the pumps.',
      'Rex Dunning, who leads on safety, showed her round.',
    ],
    warns: [
      'It was *Rhoda Lisle*, the deputy head of maintenance, who had the pumps run all night.',
      'Kelvane’s managing director, *Bruno Hext*, blamed the pumps.',
      '*Rex Dunning*, who led the inquiry, asked to see the pumps.',
    ],
  },
]);

describeTable('what people are called in a register, and whom they speak for', [
  {
    sources: [
      'In attendance: Arvid Moen (stage master), Tilda Brask (finance director), Otto Lind (treasurer).\n\nMs Brask advised against a lower fee for the stalls. The stalls were full all summer, and the market ran to time.',
      'Mrs Rell’s lawyer, Signe Holt, confirms that there was a letter about the orchard. Torv Cider Limited wanted the orchard for its presses. The court heard Rell v Torv Cider in May.',
      'Its chief curator, Ida Voll, estimates that the cleaning of the bell will take two winters. The cleaning was delayed by the frost.',
    ],
    silent: [
      'Arvid Moen, the stage master, told the board that the market ran to time.',
      'Tilda Brask, the finance director, warned the board against a lower fee for the stalls.',
      'Signe Holt, counsel for Mrs Rell, spoke of a letter about the orchard.',
      'Signe Holt, counsel for the widow, spoke of a letter about the orchard.',
      'Signe Holt, counsel for the seller, spoke of a letter about the orchard.',
      'Ida Voll, the chief curator, is in charge of the cleaning of the bell.',
    ],
    warns: [
      'Tilda Brask, the *stage master*, warned the board against a lower fee for the stalls.',
      '*Otto Lind*, the chief curator, expects that the cleaning of the bell will take two winters.',
      'Signe Holt, counsel for *Torv Cider*, spoke of a letter about the orchard.',
    ],
  },
  {
    sources: [
      'Rolf Amund, the head of the gallery’s workshop, says that the frame is rotten. A petition about the frame went to the arts minister, Berit Haug, in May. Stein Vik, the former head of the gallery, signed it.',
    ],
    silent: [
      'The offer to mend the frame came from Berit Haug, the arts minister.',
      'The offer to mend the frame came from Stein Vik, the arts minister.',
    ],
    warns: ['The offer to mend the frame came from Rolf Amund, the *arts minister*.'],
  },
]);

describeTable('a lawyer of somebody who may have a firm', [
  {
    sources: [
      'Mr Rell’s lawyer, Signe Holt, confirms that there was a letter about the orchard. Mr Rell runs Torv Cider Limited.',
    ],
    silent: ['Signe Holt, counsel for Torv Cider, spoke of a letter about the orchard.'],
    warns: ['Signe Holt, Mr Rell’s *accountant*, spoke of a letter about the orchard.'],
  },
]);
