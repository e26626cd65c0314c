import type { Examples } from '../purposes/examples.js';

/** Italian. */
export const examples: Examples = {
  asks: {
    yes: [
      'Ogni porto deve avere una barca.',
      'Ogni porto deve tenere una scialuppa.',
      'Il comune dovrebbe pubblicare le maree.',
      'Raccomandiamo di formare gli equipaggi.',
      'È vivamente raccomandato formare gli equipaggi.',
      'Si propone che il porto abbia una barca.',
      'Si ritiene opportuno chiudere il molo.',
      'Le barche andrebbero contate ogni anno.',
      'Si auspica che il porto tenga una barca.',
    ],
    no: ['Il porto tiene una scialuppa.', 'Le tavole escono a maggio.', 'Il molo è vecchio.'],
  },
  negated: {
    yes: ['Il porto non deve chiudere il molo.', 'Il comune non dovrebbe pagare i piloti.'],
    no: ['Il comune dovrebbe pubblicare le maree.', 'Il porto deve illuminare il molo.'],
  },
  reported: {
    yes: [
      'La bozza proponeva che ogni porto tenesse una scialuppa di salvataggio.',
      'Non raccomandiamo più che ogni porto tenga una scialuppa di salvataggio.',
      'Una versione precedente chiedeva a ogni porto una scialuppa di salvataggio.',
      'La proposta di una scialuppa in ogni porto è stata respinta.',
      'Avevamo raccomandato una scialuppa in ogni porto.',
    ],
    no: ['Pochi porti tengono una scialuppa.', 'I porti differiscono nelle scialuppe.', 'La vecchia scialuppa è stata sostituita a maggio.'],
  },
  conditional: {
    yes: ['Il porto dovrebbe illuminare il molo, ove possibile.', 'Il porto dovrebbe, se necessario, illuminare il molo.'],
    no: ['Il porto dovrebbe illuminare il molo.'],
  },
};
