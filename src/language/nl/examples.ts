import type { Examples } from '../purposes/examples.js';

/** Dutch. */
export const examples: Examples = {
  asks: {
    yes: [
      'De kade moet zijn verlicht.',
      'Elke haven moet een boot houden.',
      'De gemeente zou de getijden moeten publiceren.',
      'Wij bevelen aan de bemanningen te trainen.',
      'Havens wordt nadrukkelijk aanbevolen een boot te houden.',
      'Het is verstandig om een boot te houden.',
    ],
    no: ['Zij moeten het hebben geweten.', 'De haven houdt een boot.', 'De tafels verschijnen in mei.', 'De haven kan een boot houden.'],
  },
  negated: {
    yes: ['De haven mag de kade niet sluiten.', 'De gemeente moet geen heffing vragen.'],
    no: ['De haven moet de kade verlichten.', 'De haven moet niet alleen de kade verbreden maar ook verlichten.'],
  },
  reported: {
    yes: [
      'Het concept stelde voor dat elke haven een reddingsboot houdt.',
      'Wij bevelen een reddingsboot in elke haven niet langer aan.',
      'Een eerdere versie vroeg elke haven een reddingsboot te houden.',
      'Het voorstel voor een reddingsboot in elke haven is ingetrokken.',
      'De aanbeveling over reddingsboten is geschrapt.',
    ],
    no: ['Weinig havens houden een reddingsboot.', 'Havens verschillen in hun boten.', 'De oude boot is in mei vervangen.'],
  },
  conditional: {
    yes: ['De haven moet de kade waar mogelijk verlichten.', 'De haven moet de kade indien nodig verlichten.'],
    no: ['De haven moet de kade verlichten.'],
  },
};
