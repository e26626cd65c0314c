import type { History, LifeLine } from '../../types.js';
import { opening, shortName } from '../names.js';
import { counted, grouped } from '../words.js';
import { firstText } from './view.js';

/** "12 recommendations over 5 versions: 1 dropped · 1 returned · 2 softened · 8 kept throughout". */
export function historyHeadline({ summary, versions }: History): string {
  const { lines, dropped, demoted, returned, merged, added, softened, strengthened, kept, unsure } = summary;
  const counts = [
    [dropped, 'dropped'],
    [demoted, 'in the narrative only'],
    [returned, 'returned'],
    [merged, 'merged'],
    [added, 'added'],
    [softened, 'softened'],
    [strengthened, 'strengthened'],
    [kept, 'the same throughout'],
    [unsure, 'to be checked'],
  ] as const;
  const told = counts.flatMap(([count, word]) => (count > 0 ? [`${grouped(count)} ${word}`] : []));
  return `${counted(lines, 'recommendation')} over ${counted(versions.length, 'version')}${told.length > 0 ? `: ${told.join(' · ')}` : '.'}`;
}

/** What to call a line in few words. */
export function lineName(line: LifeLine): string {
  const text = firstText(line);
  return text.label === undefined ? shortName(text) : `${text.label.replace(/[.:]$/, '')} ${opening(text.text)}`;
}

/** The same in still fewer: its label, else how it begins. */
export function shortLineName(line: LifeLine): string {
  const { label, text } = firstText(line);
  return label?.replace(/[.:]$/, '') ?? opening(text);
}
