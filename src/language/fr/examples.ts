import type { Examples } from '../purposes/examples.js';

/** French. */
export const examples: Examples = {
  asks: {
    yes: [
      'Le port doit éclairer le quai, disons-nous.',
      'Chaque port doit avoir un canot.',
      'Chaque port doit garder un canot.',
      'La commune devrait publier les marées.',
      'Nous recommandons de former les équipages.',
      'Il est vivement recommandé de former les équipages.',
    ],
    no: ['Le port garde un canot.', 'Les tables paraissent en mai.', 'Les maires sont invités à la fête.', 'Le canot appartient aux ports.'],
  },
  negated: {
    yes: ['Le port ne doit pas fermer le quai.', 'La commune ne devrait plus payer les pilotes.'],
    no: ['La commune devrait publier les marées.', 'Le port doit éclairer le quai.'],
  },
  reported: {
    yes: [
      'Le projet de rapport proposait que chaque port garde un canot de sauvetage.',
      'Nous ne recommandons plus que chaque port garde un canot de sauvetage.',
      'Une version antérieure demandait à chaque port de garder un canot de sauvetage.',
      "La proposition d'un canot de sauvetage dans chaque port n'a pas été retenue.",
      "L'idée d'un canot de sauvetage dans chaque port a été abandonnée.",
    ],
    no: ['Peu de ports gardent un canot de sauvetage.', 'Les ports diffèrent par leurs canots.', 'Le vieux canot a été remplacé en mai.'],
  },
  conditional: {
    yes: ['Le port devrait éclairer le quai, le cas échéant.', 'Sous réserve de financement, le port devrait éclairer le quai.'],
    no: ['Le port devrait éclairer le quai.'],
  },
};
