import type { Examples } from '../purposes/examples.js';

/** German. */
export const examples: Examples = {
  asks: {
    yes: [
      'Bis Mai müssen alle Boote gezählt worden sein.',
      'Die Kais müssen gesperrt sein.',
      'Jeder Hafen muss ein Boot vorhalten.',
      'Die Gemeinde sollte die Gezeiten veröffentlichen.',
      'Wir empfehlen, die Mannschaften zu schulen.',
      'Den Häfen wird dringend empfohlen, ein Boot vorzuhalten.',
    ],
    no: ['Das muss ein Irrtum gewesen sein.', 'Der Hafen hält ein Boot vor.', 'Die Tafeln erscheinen im Mai.', 'Der Hafen hat ein Boot.'],
  },
  negated: {
    yes: ['Der Hafen darf den Kai nicht sperren.', 'Die Gemeinde sollte keine Gebühr erheben.'],
    no: ['Der Hafen sollte den Kai nicht nur verbreitern, sondern auch beleuchten.', 'Die Gemeinde sollte die Gezeiten veröffentlichen.'],
  },
  reported: {
    yes: [
      'Der Entwurf hatte vorgeschlagen, dass jeder Hafen ein Rettungsboot vorhält.',
      'Wir empfehlen ein Rettungsboot in jedem Hafen nicht mehr.',
      'Eine frühere Fassung verlangte von jedem Hafen ein Rettungsboot.',
      'Der Vorschlag eines Rettungsboots in jedem Hafen wurde verworfen.',
      'Das im Zwischenbericht geforderte Rettungsboot je Hafen war zu teuer.',
    ],
    no: ['Wenige Häfen halten ein Rettungsboot vor.', 'Die Häfen unterscheiden sich in ihren Booten.', 'Das alte Boot wurde im Mai ersetzt.'],
  },
  conditional: {
    yes: ['Der Hafen sollte gegebenenfalls den Kai beleuchten.', 'Sofern Mittel bereitstehen, sollte der Hafen den Kai beleuchten.'],
    no: ['Der Hafen sollte den Kai beleuchten.'],
  },
};
