import type { Paragraph } from 'docx';
import { placeOf } from '../../text/places.js';
import type { Finding, Passage, Search } from '../../types.js';
import { sureness } from '../certainty.js';
import { decisions, strikings } from '../evidence.js';
import { alike, placed, titled } from '../names.js';
import { because, reasonLine, reasonsOf } from '../reasons.js';
import { type Remark, remarksOf } from '../remarks.js';
import { capital, counted, grouped, outcomeName, traitName } from '../words.js';
import { bookmarked, words } from './markup.js';
import { absent, type Noted, notedOf } from './notes.js';
import type { Numbers } from './numbers.js';
import { type Languages, plain, point, trackedParagraph, type Written } from './paragraphs.js';
import { type Point, pointsOf } from './points.js';
import { SOFT, STYLES, TONES } from './styles.js';

/** What the paragraphs of a report need to know. */
export interface Setting {
  readonly languages: Languages;
  readonly numbers: Numbers;
}

/** A finding: its name, where its texts stand, the texts with their changes tracked, why, and what was searched. */
export function findingSection(finding: Finding, setting: Setting): Written<Paragraph> {
  const passages = notedOf(finding).map((noted) => passage(finding, noted, setting));
  const told = [...reasonsOf(finding.traits).map((reason): Point => ({ name: reason.name, says: because(reason) })), ...pointsOf(finding)];
  return {
    children: [
      heading(finding, setting.numbers),
      ...passages.flatMap(({ children }) => children),
      ...nearest(finding),
      plain(STYLES.statement, words(finding.statement)),
      ...[...told, ...items(finding), ...remarksOf(finding).flatMap((remark) => remarkPoints(remark))].map(pointParagraph),
      ...searched(finding.search),
    ],
    comments: passages.flatMap(({ comments }) => comments),
  };
}

/** The name of a link to a finding; letters and digits only, at most 40. */
export const anchorOf = ({ fingerprint }: Pick<Finding, 'fingerprint'>): string => `f_${fingerprint}`;

function heading(finding: Finding, numbers: Numbers): Paragraph {
  const name = outcomeName(finding);
  const badges = [
    ...finding.traits.map(({ type }) => traitName(type)),
    ...(strikings(finding).length === 0 ? [] : ['struck out']),
    ...(decisions(finding).length === 0 ? [] : ['decided by a person']),
    ...(finding.accepted === undefined ? [] : ['accepted']),
    ...(finding.ignored ? ['ignored'] : []),
    sureness(finding),
  ].filter((badge) => badge !== '');
  const title = [words(capital(name), { color: TONES[name as keyof typeof TONES] ?? SOFT }), words(`   ${titled(finding)}`)];
  const more = badges.length === 0 ? [] : [words(`   ${badges.join(' · ')}`, { color: SOFT, style: 'Badge' })];
  return plain(STYLES.finding, ...bookmarked(anchorOf(finding), [...title, ...more], numbers));
}

function passage(finding: Finding, noted: Noted, { languages, numbers }: Setting): Written<Paragraph> {
  const { draft, final } = noted;
  const none = (units: Finding['draft']) => (units.length === 0 ? absent(finding) : undefined);
  const cites = [...cite('Draft', draft?.cite ?? none(finding.draft)), ...cite('Final', final?.cite ?? none(finding.final))];
  const written = trackedParagraph(noted, languages, numbers);
  return { children: [...cites, ...written.children], comments: written.comments };
}

const cite = (side: 'Draft' | 'Final', where: string | undefined): readonly Paragraph[] =>
  where === undefined ? [] : [plain(STYLES.cite, words(`${side}: `, { bold: true }), words(where))];

/** The passage that carries the act, or the nearest ones, as they stand there. */
function nearest({ carriedBy, echoes }: Finding): readonly Paragraph[] {
  const quote = (name: string, found: Passage) => [
    plain(STYLES.cite, words(`${name}: `, { bold: true }), words(`${placed(found)} · ${alike(found)}`)),
    plain(STYLES.quoted, words(`“${found.text}”`)),
  ];
  return [...(carriedBy === undefined ? [] : quote('In the narrative', carriedBy)), ...echoes.flatMap((echo) => quote('Nearest passage', echo))];
}

function items(finding: Finding): readonly Point[] {
  const told = finding.items.filter((item) => item.outcome !== 'kept' || item.traits.length > 0);
  return told.map((item) => ({
    name: [`item ${item.outcome}`, sureness(item)].filter((word) => word !== '').join(', '),
    says: [`“${(item.draft[0] ?? item.final[0])?.text ?? ''}”`, ...reasonsOf(item.traits).map(reasonLine)].join('; '),
  }));
}

/** What was written into the documents themselves, replies after what they answer. */
export function remarkPoints({ name, text, replies }: Remark): readonly Point[] {
  return [{ name, says: `“${text}”` }, ...replies.flatMap(remarkPoints)];
}

/** A point of a list, its name first. */
export function pointParagraph({ name, says }: Point): Paragraph {
  return name === undefined ? point(words(says)) : point(words(`${name}: `, { bold: true }), words(says));
}

function searched(search: Search | undefined): readonly Paragraph[] {
  if (search === undefined) return [];
  const { pages, passages, terms } = search;
  const scope = `${pages[1] > 0 ? `${grouped(pages[0])} of ${counted(pages[1], 'page')}, ` : ''}${counted(passages, 'passage')}`;
  const hits = terms.map(({ term, hits: count, locators }) => {
    const places = locators.map((locator) => placeOf(locator)).join(', ');
    return `“${term}” ${count === 0 ? 'nowhere' : `${counted(count, 'time')} (${places})`}`;
  });
  return [plain(STYLES.soft, words(`Searched: ${[scope, ...hits].join(' · ')}`))];
}
