import { describeTable } from '../../../support/table';

describeTable('two in each other’s place around one verb', [
  {
    sources: [
      'Mrs Brandt will take over the library after Whitsun from Mr Sand, who is retiring.',
      'The insurer shall pay Ms Reuter’s costs of the hearing.',
      'The paper has changed from Gothic to Roman type.',
      'The ferry runs from Holm to Velm on Fridays and from Velm to Holm on Sundays.',
    ],
    silent: [
      'After Whitsun the library passes from Mr Sand to Mrs Brandt.',
      'Mrs Brandt will take over the library from Mr Sand.',
      'The insurer must pay Ms Reuter’s costs of the hearing.',
      'The paper went from Gothic to Roman type.',
      'The ferry runs from Velm to Holm.',
      'Ms Reuter must pay the costs of the insurer’s garden.',
    ],
    warns: [
      '*Mr Sand* will take over the library from Mrs Brandt.',
      '*Ms Reuter* must pay the insurer’s costs of the hearing.',
      'The paper went from *Roman* to Gothic type.',
    ],
  },
]);
