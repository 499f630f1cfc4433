import { describeTable } from '../../../support/table';

describeTable('what somebody else is to plead', [
  {
    sources: [
      'The solicitor of the Brill brothers, Greta Sand, said outside that they would be pleading not guilty.',
      'Otto Marr pleaded not guilty at Velm in May.',
    ],
    silent: ['Jonas Lund, by contrast, pleaded guilty.'],
    warns: ['Otto Marr *pleaded guilty* at Velm in May.'],
  },
]);

describeTable('how many it would have taken', [
  {
    sources: ['Fourteen of the barns would be roofed with slate. The bylaw asks for 40 per cent.'],
    silent: ['To meet the bylaw, 22 of the barns would have had to be roofed with slate.'],
    warns: ['*Twenty-two* of the barns would be roofed with slate.'],
  },
]);

describeTable('what both deny', [
  {
    sources: ['He denied that the guild of Velm had paid for the banners; the guild said it had lent 900 marks.'],
    silent: ['Harrow said the guild of Velm had not paid for the banners, but the guild admitted lending 900 marks.'],
    warns: ['He *admitted* that the guild of Velm had paid for the banners.'],
  },
]);
