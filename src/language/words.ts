import type { ActWords } from './purposes/acts.js';
import type { BodyWords } from './purposes/bodies.js';
import type { ClauseWords } from './purposes/clauses.js';
import type { CommandWords } from './purposes/commands.js';
import type { ConditionWords } from './purposes/conditions.js';
import type { ContrastWords } from './purposes/contrasts.js';
import type { DateWords } from './purposes/dates.js';
import type { DegreeWords } from './purposes/degrees.js';
import type { DirectiveWords } from './purposes/directives.js';
import type { DocumentWords } from './purposes/documents.js';
import type { FormWords } from './purposes/forms.js';
import type { GrammarWords } from './purposes/grammar.js';
import type { InForceWords } from './purposes/in-force.js';
import type { JudgedWords } from './purposes/judged.js';
import type { LabelWords } from './purposes/labels.js';
import type { NegationWords } from './purposes/negation.js';
import type { NonDeonticWords } from './purposes/non-deontic.js';
import type { NumberWords } from './purposes/numbers.js';
import type { ParagraphWords } from './purposes/paragraphs.js';
import type { ReminderWords } from './purposes/reminders.js';
import type { ReportedWords } from './purposes/reported.js';
import type { RetiredPurpose } from './purposes/retired.js';
import type { SectionWords } from './purposes/sections.js';
import type { StemWords } from './purposes/stems.js';
import type { StopWords } from './purposes/stop-words.js';
import type { VerdictPurpose } from './purposes/verdicts.js';

/**
 * All words of one language, each purpose in a file of its own. Engines read these lists; they hold no words of their own.
 *
 * A phrase is plain lower-case text. `*` at the end of a word stands for any ending ("recommend*"),
 * ` … ` for up to six words between two parts ("calls … on").
 */
export interface Words
  extends LabelWords,
    SectionWords,
    DirectiveWords,
    NegationWords,
    ConditionWords,
    ContrastWords,
    DegreeWords,
    ActWords,
    CommandWords,
    RetiredPurpose,
    VerdictPurpose,
    BodyWords,
    ReportedWords,
    NonDeonticWords,
    ReminderWords,
    ClauseWords,
    FormWords,
    GrammarWords,
    InForceWords,
    JudgedWords,
    ParagraphWords,
    StemWords,
    StopWords,
    DateWords,
    NumberWords,
    DocumentWords {
  /** of two letters (ISO 639-1), as documents say it */
  readonly language: string;
  /** of three (ISO 639-3), as guesses by letters say it */
  readonly longCode: string;
}
