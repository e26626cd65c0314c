import type { Trace, TracedIn } from '../../types.js';
import { counted, grouped } from '../words.js';

/** What each verdict is called, with a letter for tables. */
export const VERDICTS = {
  'calls-for': { letter: 'C', means: 'calls for it' },
  names: { letter: 'N', means: 'names it' },
  echoes: { letter: 'E', means: 'echoes its topic' },
  nowhere: { letter: '·', means: 'nowhere' },
  unread: { letter: '?', means: 'not read whole, nothing is said' },
} as const;

/** The verdict of one document, or that it gives none. */
export const verdictOf = ({ verdict }: TracedIn): keyof typeof VERDICTS => verdict ?? 'unread';

/** "calls for it", "names it (answers)". */
export const verdictWords = (one: TracedIn): string => `${VERDICTS[verdictOf(one)].means}${one.as ? ` (${one.as})` : ''}`;

/** "13 recommendations in 2 documents: 1 called for · 3 named · 4 echoed · 5 nowhere". */
export function traceHeadline({ summary }: Trace): string {
  const { recommendations, documents, unread } = summary;
  const counts = [
    [summary['calls-for'], 'called for'],
    [summary.names, 'named'],
    [summary.echoes, 'echoed'],
    [summary.nowhere, 'nowhere'],
  ] as const;
  const told = counts.flatMap(([count, words]) => (count > 0 ? [`${grouped(count)} ${words}`] : []));
  return `${counted(recommendations, 'recommendation')} in ${counted(documents, 'document')}: ${told.join(' · ')}${unread > 0 ? ` · ${counted(unread, 'document')} not read whole` : ''}`;
}
