import { list } from '../list.js';
import type { JudgedWords } from '../purposes/judged.js';

/** German. */
export const judged: JudgedWords = {
  judging: list('ist, sind, hat, haben, wäre, wären, erscheint, bleibt'),
  valued: list(`
      wichtig, unerlässlich, notwendig, erforderlich, ratsam, sinnvoll, empfehlenswert, entscheidend, wünschenswert, unabdingbar, angebracht, zweckmäßig, unverzichtbar, essenziell
    `),
  expletives: [],
  owing: list('zu'),
  possible: list(`
      abzuwarten, abzusehen, erwarten, sehen, rechnen, erkennen, finden, verstehen, hoffen, befürchten, sagen, verdanken, lesen, hören, verzeichnen, beobachten, entnehmen, nennen, vergleichen, zurückzuführen, festzustellen, anzunehmen, haben, bedauern, begrüßen, vernachlässigen, unterscheiden, bezweifeln, beobachten, spüren, erklären
    `),
  infinitiveMarks: list('zu'),
  results: [],
};
