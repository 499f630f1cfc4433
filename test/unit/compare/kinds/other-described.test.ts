import { describeTable } from '../../../support/table';

describeTable('somebody told just as the sources tell another', [
  {
    sources: [
      'A sledge ran over the gate and crushed the foot of a guard, Lars Onsrud, 47, a cooper. The gate was mended on Monday.\n\n' +
        'Photo: Arne Vik. The snow lay until May.',
      'Britt Sand, who ran the last survey, will not run this one. Her successor is Tore Lien, a snow physicist in Upper Dalen. ' +
        'The survey of the glacier costs a million.\n\nGreta Aas, the engineer of the lift, was away in March. Ida Moen, a teacher in Velm, came too.',
    ],
    silent: [
      'The guard whose foot was crushed at the gate was Lars Onsrud, a cooper of 47.',
      'Arne Vik, a photographer, was at the gate.',
      'Arne Vik, a cooper, took a photo of the snow.',
      'Tore Lien, a snow physicist in Upper Dalen, will run the survey.',
      'Ida Moen, a teacher in Velm, came too.',
      'Greta Aas, the engineer of the lift, has a colleague in Upper Dalen.',
    ],
    warns: [
      'The guard whose foot was crushed at the gate was *Arne Vik*, a cooper of 47.',
      'The survey of the glacier will be run by *Greta Aas*, a snow physicist in Upper Dalen.',
    ],
  },
]);
