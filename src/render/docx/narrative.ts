import type { Paragraph } from 'docx';
import type { Block, Finding } from '../../types.js';
import { placesOf } from '../names.js';
import { capital, traitName } from '../words.js';
import type { Setting } from './finding.js';
import { words } from './markup.js';
import { plain, trackedParagraph, type Written } from './paragraphs.js';
import { SOFT, STYLES, TONES } from './styles.js';
import { trackedOf } from './tracked.js';

/** What changed in the narrative, tracked like the recommendations. */
export function narrative(findings: readonly Finding<Block>[], setting: Setting): Written<Paragraph> {
  const told = findings.filter(({ outcome, traits }) => outcome !== 'kept' || traits.length > 0);
  const sections = told.map((finding) => passage(finding, setting));
  return {
    children: [
      plain(STYLES.section, words(`Narrative: ${told.length} of ${findings.length} passages changed`)),
      ...sections.flatMap(({ children }) => children),
    ],
    comments: sections.flatMap(({ comments }) => comments),
  };
}

function passage(finding: Finding<Block>, { languages, numbers }: Setting): Written<Paragraph> {
  const { outcome, traits } = finding;
  const names = traits.map(({ type }) => traitName(type));
  const name = plain(
    STYLES.cite,
    words(capital(outcome), { bold: true, color: TONES[outcome] ?? SOFT }),
    words(` · ${[...names, placesOf(finding)].filter((part) => part !== '').join(' · ')}`),
  );
  const written = trackedOf(finding).map((paragraph) => trackedParagraph({ ...paragraph, notes: [] }, languages, numbers));
  return { children: [name, ...written.flatMap(({ children }) => children)], comments: written.flatMap(({ comments }) => comments) };
}
