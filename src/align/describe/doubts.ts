import type { Doubt, Report, Side, Warning } from '../../types.js';
import type { Library } from '../text/index.js';
import { DOCUMENT_LETTERS, UNRELATED } from '../thresholds.js';
import type { Covered } from './coverage.js';
import { areVersions } from './versions.js';

/** Why no verdict could be trusted (rule 4 of the design); empty where one can. */
export function doubtsOf(library: Library, covered: Both): Doubt[] {
  const [draft, final] = [library.draft.report, library.final.report];
  const doubts: Doubt[] = [];
  if (languageOf(draft) && languageOf(final) && languageOf(draft) !== languageOf(final)) {
    doubts.push({
      reason: 'language',
      message: `the draft is in "${draft.language}" and the final in "${final.language}": texts in different languages cannot be aligned`,
    });
  }
  if (draft.kind !== final.kind && (draft.kind === 'response' || final.kind === 'response')) {
    const response = draft.kind === 'response' ? 'draft' : 'final';
    doubts.push({ reason: 'kind', message: `the ${response} reads like a response to a report, the other document like a report of its own` });
  }
  if (sharesLittle(draft, final, covered) && !areVersions(library)) {
    doubts.push({ reason: 'unrelated', message: `only ${mostOf(covered)} % ${FINDS}: they do not seem to be versions of one report` });
  }
  return doubts;
}

type Both = Readonly<Record<Side, Covered>>;

const FINDS = 'of either document finds a counterpart in the other';
const mostOf = ({ draft, final }: Both): number => Math.round(100 * Math.max(draft.matched, final.matched));

function sharesLittle(draft: Report, final: Report, covered: Both): boolean {
  const most = Math.max(covered.draft.matched, covered.final.matched);
  const long = Math.min(covered.draft.letters, covered.final.letters) >= DOCUMENT_LETTERS;
  const telling = Math.max(covered.draft.letters, covered.final.letters) >= DOCUMENT_LETTERS || draft.recommendations.length + final.recommendations.length > 0;
  return long ? most < UNRELATED : most === 0 && telling;
}

/** Says how little two documents share that are compared because they call themselves versions of one. */
export function rewrittenWarning(library: Library, covered: Both): Warning[] {
  if (!sharesLittle(library.draft.report, library.final.report, covered) || !areVersions(library)) return [];
  const message = `heavily rewritten: only ${mostOf(covered)} % ${FINDS}; they are compared as their titles, headings or subjects are the same`;
  return [{ code: 'heavily-rewritten', message, locators: [] }];
}

function languageOf({ language }: Report): string {
  return language === 'und' ? '' : language.slice(0, 2);
}
