import type { Words } from '../words.js';
import { acts } from './acts.js';
import { bodies } from './bodies.js';
import { clauses } from './clauses.js';
import { commands } from './commands.js';
import { conditions } from './conditions.js';
import { contrasts } from './contrasts.js';
import { dates } from './dates.js';
import { degrees } from './degrees.js';
import { directives } from './directives.js';
import { documents } from './documents.js';
import { forms } from './forms.js';
import { grammar } from './grammar.js';
import { inForce } from './in-force.js';
import { judged } from './judged.js';
import { labels } from './labels.js';
import { negation } from './negation.js';
import { nonDeontic } from './non-deontic.js';
import { numbers } from './numbers.js';
import { paragraphs } from './paragraphs.js';
import { reminders } from './reminders.js';
import { reported } from './reported.js';
import { retired } from './retired.js';
import { sections } from './sections.js';
import { stems } from './stems.js';
import { stopWords } from './stop-words.js';
import { verdicts } from './verdicts.js';

/** Spanish. */
export const es: Words = {
  language: 'es',
  longCode: 'spa',
  ...labels,
  ...sections,
  ...directives,
  ...negation,
  ...conditions,
  ...contrasts,
  ...degrees,
  ...acts,
  ...commands,
  ...retired,
  ...bodies,
  ...reported,
  ...nonDeontic,
  ...reminders,
  ...clauses,
  ...forms,
  ...grammar,
  ...inForce,
  ...judged,
  ...paragraphs,
  ...stems,
  ...stopWords,
  ...dates,
  ...numbers,
  ...documents,
  ...verdicts,
};
