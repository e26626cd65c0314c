import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** German. */
export const remarks: RemarkWords = {
  noted: list(`
    hingewiesen, angemerkt, betont, unterstrichen, hervorgehoben, erwähnt, festgehalten, bedacht, beachtet, hinzugefügt, anerkannt, eingeräumt
    klargestellt, erinnert, gesagt, verstanden
  `),
  note: list(`
    wissen, verstehen, bedenken, beachten, anmerken, anzumerken, festhalten, festzuhalten, hinweisen, hinzuweisen, erwähnen, betonen, unterstreichen
    hervorheben, hervorzuheben, anerkennen, anzuerkennen, einräumen, einzuräumen, klarstellen, klarzustellen, hinzufügen, hinzuzufügen, erkennen, sagen
  `),
  expletive: list('es, dabei, hierbei, hier, dazu, hierzu, darauf, daran'),
  anybody: list('man, es, dabei, hierbei, hier, darauf, daran, sich'),
};
