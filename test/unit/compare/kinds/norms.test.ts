import { describeTable } from '../../../support/table';

describeTable('what must be done, need not, may and may not', [
  {
    sources: [
      'Tenants must sweep the stairs beside their flat once a week. Tenants need not join the garden days, but those who do get a meal. Laundry may not be dried on the balcony. Tenants may keep cats. The caretaker shall read each meter in May and must give five days’ notice.',
    ],
    silent: [
      'Tenants have to sweep the stairs beside their flat.',
      'Nobody is obliged to join the garden days.',
      'Tenants can keep cats.',
      'Tenants may not dry laundry on the balcony.',
      'Tenants may dry laundry in the yard.',
      'Tenants may join the garden days.',
      'Tenants need not sweep the yard.',
      'Visitors need not sweep the stairs.',
      'The caretaker must give notice.',
    ],
    warns: [
      'Tenants *need not* sweep the stairs beside their flat.',
      'Tenants are *obliged to join* the garden days.',
      'Tenants *must* join the garden days.',
      'Tenants *may* dry their laundry on the balcony.',
      'Tenants *may not* keep cats.',
      'The caretaker does *not have to give* any notice.',
    ],
  },
  {
    sources: [
      'Bicycles must be left outside the hall. Riders under 14 must be with a parent. Ponies must be kept on a rope at all times. Guests must arrive with a ticket on Sundays. Carts may not be longer than 3 metres.',
    ],
    silent: [
      'Riders under 14 may come in with a parent.',
      'Riders over 14 may come in without a parent.',
      'Guests may arrive without a ticket on Mondays.',
      'Ponies may graze on a rope.',
      'Carts may be 3 metres long at most.',
    ],
    warns: [
      'Bicycles may be left *inside the hall*.',
      'Riders under 14 may come in *without a parent*.',
      'Ponies may graze *off the rope*.',
    ],
  },
  {
    sources: [
      'Until Easter the bakery may call for three early shifts a month, which are voluntary and paid double. Night baking is prohibited. The evening course is optional. The hygiene course is compulsory.',
    ],
    silent: [
      'Bakers may work three early shifts a month.',
      'Bakers must clean the ovens each month.',
      'The agreement allows the bakery to bake by day.',
      'Bakers must attend the hygiene course.',
      'The agreement allows bakers to swap early shifts.',
      'The agreement does not allow the bakery to bake at night.',
    ],
    warns: [
      'Bakers are *obliged* to work three early shifts a month.',
      'The agreement *allows* the bakery to go on baking at night.',
      'Bakers *must* attend the evening course.',
    ],
  },
]);
