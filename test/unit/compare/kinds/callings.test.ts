import { describeTable } from '../../../support/table';

describeTable('what people are called', [
  {
    sources: [
      'The surveyor of buildings, Ms Ines Hale, warned of the crack in April. The council’s technical director, Dr Omar Lund, was on leave. ' +
        'The technical director, Dr Omar Lund, came back in May.',
      'Nora Pryce, a nurse at the mill’s clinic, heard the bang at six. Emil Rook (chair) opened the meeting. Ada Stahl (secretary) took the minutes. ' +
        'Mr Rook said that the wall had been watched since 2011.',
      'Vera Holt, who leads the opposition Harbour List, voted against the repair. The tasks of the mayor pass to Jonas Roth, the deputy mayor.',
    ],
    silent: [
      'Ines Hale, the council’s buildings surveyor, warned of the crack in April.',
      'Ines Hale, a council official, warned of the crack in April.',
      'Ines Hale, the surveyor, warned of the crack in April.',
      'Dr Omar Lund, the council’s technical director, was on leave when the crack was found.',
      'Omar Lund, the director, was on leave when the crack was found.',
      'Nora Pryce, who works as a nurse at the mill, heard the bang at six.',
      'Nora Pryce, a mother of two, heard the bang at six.',
      'Nora Pryce, a midwife at the mill’s clinic, heard the bang at six.',
      'Emil Rook, the chairman of the meeting, said that the wall had been watched since 2011.',
      'Emil Rook, who chaired the meeting, said that the wall had been watched since 2011.',
      'Ada Stahl, the secretary of the meeting, took the minutes.',
      'Ada Stahl, who chaired nothing, took the minutes.',
      'Vera Holt, the leader of the Harbour List, voted against the repair.',
      'Vera Holt, the opposition leader, voted against the repair.',
      'Jonas Roth, the deputy mayor, is taking over the tasks of the mayor.',
    ],
    warns: [
      'Ines Hale, the council’s *technical director*, warned of the crack in April.',
      'Nora Pryce, a *cook* at the mill’s clinic, heard the bang at six.',
      '*Ada Stahl*, who chaired the meeting, said that the wall had been watched since 2011.',
      'The tasks of the mayor pass to *Vera Holt*, the deputy mayor.',
    ],
  },
  {
    sources: [
      'Questions from Mr Alan Pryce, counsel for the Pelby Water Company. Ms Greta Holm spoke on behalf of the Rivers Agency.',
      'The Rivers Agency’s chemical adviser, Dr Ruth Sand, took 60 samples. Norvik Mills Ltd sued the Rivers Agency. A judge turned Norvik Mills down.',
      'A technical inquiry led by Professor Ada Lind found that 14 wells had been spoilt. The report thanks Dr Jan Moss for advice on 3 of them.',
      'Sluice Systems, which built the weir, warned the company twice. The consultants Carver Dale had put the cost at two million.',
      'The environment minister, Hugo Lark, told members that the plant would be closed.',
    ],
    silent: [
      'Alan Pryce, counsel for the company, asked about the samples.',
      'Alan Pryce, the water company’s lawyer, asked about the samples.',
      'Alan Pryce, a lawyer for Pelby Water, asked about the samples.',
      'Greta Holm, who speaks for the agency, denied it.',
      'Greta Holm, speaking for the Rivers Agency, denied it.',
      'Ruth Sand, the agency’s chemical consultant, took 60 samples.',
      'A technical inquiry under Ada Lind found that 14 wells had been spoilt.',
      'The technical inquiry was chaired by Professor Ada Lind.',
      'Sluice Systems, the firm that built the weir, warned the company twice.',
      'Carver Dale, the firm that put the cost at two million, gave no warning.',
      'Hugo Lark, who speaks for the government on rivers, said that the plant would be closed.',
    ],
    warns: [
      'Alan Pryce, counsel for the *injured residents*, asked about the samples.',
      'Greta Holm, who spoke for the *Norvik union*, denied it.',
      '*Norvik Mills* disregarded its own chemical adviser, Ruth Sand, who had taken 60 samples.',
      'That 14 wells had been spoilt was found by a technical inquiry under *Dr Jan Moss*.',
      '*Carver Dale*, the company that built the weir, warned the company twice.',
      'Hugo Lark, who speaks for the *opposition* on rivers, said that the plant would be closed.',
    ],
  },
]);
