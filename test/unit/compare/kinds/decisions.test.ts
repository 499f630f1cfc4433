import { describeTable } from '../../../support/table';

describeTable('what was granted or refused', [
  {
    sources: [
      'The parish of Elmworth met in March. A request for a permit to fell the lime trees had been rejected by the Forestry Office on 4 February. The sexton would ask once more in autumn.',
      'The insurer has offered the parish a payment of £48,000 for the roof, which was declined in January. The bishop approved the sale of the vicarage.',
      'The council refused a grant for the bells. The lottery fund awarded the parish a grant for the organ.',
    ],
    silent: [
      'A permit to fell the lime trees was refused in February.',
      'A permit to move the lime tree avenue’s bench was not granted.',
      'The parish has declined a payment of £48,000 for the roof.',
      'The parish has accepted a payment of £61,000 for the porch.',
      'A permit to fell the lime trees was granted later.',
      'After an appeal a permit to fell the lime trees by the pond was granted to the parish.',
      'A permit for a bonfire by the pond was granted to the parish in February.',
      'The lottery fund awarded a grant for the organ.',
    ],
    warns: [
      'A permit to fell the lime trees by the pond was *granted* to the parish in February.',
      'A permit to fell the lime trees was *granted* in February.',
      'The parish has *accepted* the insurer’s payment of £48,000 for the roof.',
      'The bishop *rejected* the sale of the vicarage.',
    ],
  },
  {
    sources: [
      'The roofer has offered the school a refund of €18,000, which was declined in March. The town offered the rowers a boathouse and declined the swimmers’ request for a second pool.',
    ],
    silent: ['The school has declined a refund of €18,000.', 'The town offered the rowers a boathouse.'],
    warns: ['The school has *accepted* a refund of €18,000 for the roof.'],
  },
]);
