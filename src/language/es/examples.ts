import type { Examples } from '../purposes/examples.js';

/** Spanish. */
export const examples: Examples = {
  asks: {
    yes: [
      'Cada puerto debe tener un bote.',
      'El municipio debería publicar las mareas.',
      'Recomendamos formar a las tripulaciones.',
      'Sería aconsejable que el puerto cierre el muelle.',
      'Resulta conveniente publicar las mareas.',
      'Se propone que cada puerto tenga un bote.',
      'Conviene que cada puerto tenga un bote.',
    ],
    no: ['El puerto tiene un bote.', 'Las tablas salen en mayo.', 'El puerto tiene un bote.'],
  },
  negated: {
    yes: ['El puerto no debe cerrar el muelle.', 'El municipio no debería pagar a los pilotos.'],
    no: ['El municipio debería publicar las mareas.', 'El puerto debe iluminar el muelle.'],
  },
  reported: {
    yes: [
      'El borrador proponía que cada puerto tuviera un bote salvavidas.',
      'Ya no recomendamos que cada puerto tenga un bote salvavidas.',
      'Una versión anterior pedía a cada puerto un bote salvavidas.',
      'La propuesta de un bote salvavidas en cada puerto fue descartada.',
      'Habíamos recomendado un bote salvavidas en cada puerto.',
    ],
    no: ['Pocos puertos tienen un bote salvavidas.', 'Los puertos difieren en sus botes.', 'El bote viejo fue sustituido en mayo.'],
  },
  conditional: {
    yes: ['El puerto debería iluminar el muelle cuando proceda.', 'El puerto debería, en su caso, iluminar el muelle.'],
    no: ['El puerto debería iluminar el muelle.'],
  },
};
