import type { ActorLabels } from './labels.ts';

const words = (list: string): string[] => list.split('|').map((label) => label.trim());

const inSyria = words('syria | syrian | syrians | assad | damascus');

/** What the parties of the Syria talks of 2013 to 2016 are called besides their names. Own list; a starting point for the reader's. */
export const defaultLabels: ActorLabels[] = [
  {
    actor: 'Syrian government',
    where: inSyria,
    labels: words(
      `regime | government | Assad regime | Assad government | Syrian regime | Syrian government | Syrian authorities |
       Assad's forces | Assad's military | Syrian forces | Syrian army | Syrian partners`,
    ),
  },
  {
    actor: 'Syrian opposition',
    where: inSyria,
    labels: words(
      `opposition | opposition groups | opposition bloc | rebel | rebels | rebel groups | rebel forces | Syrian rebels |
       armed groups | militant groups | insurgents | rebel fighters`,
    ),
  },
];
