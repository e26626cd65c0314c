import { placesIn } from '../../text/places.js';
import { terminal } from '../../text/safe.js';
import type { Finding, Locator, Passage, Search } from '../../types.js';
import { alike, placed } from '../names.js';
import { counted, grouped } from '../words.js';
import { type Safe, say } from './layout.js';
import { type Line, row } from './lines.js';

/** Places listed for a term before "and more". */
const PLACES = 4;

/** What was looked through, the distinctive terms with their hits, and the nearest passages or plainly none; in short where nothing is said to be gone. */
export function searched({ search, carriedBy, echoes, outcome, draft }: Finding, explain: boolean): readonly Line[] {
  const full = explain || outcome === 'dropped';
  const near = full ? echoes : carriedBy === undefined ? echoes.slice(0, 1) : [];
  return [
    ...(carriedBy === undefined ? [] : passageLines(say`Stands in`, carriedBy)),
    ...(search === undefined ? [] : searchLines(search, { full, side: draft.length > 0 ? say`final` : say`draft` })),
    ...near.flatMap((echo, at) => passageLines(at === 0 ? say`Nearest` : say``, echo)),
    ...(echoes.length === 0 && (outcome === 'dropped' || outcome === 'added') ? [row(say`Nearest`, [{ text: say`none: no passage comes near` }])] : []),
  ];
}

function searchLines({ pages: [read, total], passages, terms }: Search, { full, side }: { readonly full: boolean; readonly side: Safe }): readonly Line[] {
  const pages = total > 0 ? say`${terminal(`${grouped(read)} of ${counted(total, 'page')}`)}, ` : say``;
  const scope = row(say`Searched`, [{ text: say`${pages}${terminal(counted(passages, 'passage'))} of the ${side}` }]);
  const hits = terms.map(({ term, hits, locators }) => `“${term}” ${hits === 0 ? 'nowhere' : `${grouped(hits)}×${places(locators)}`}`);
  return terms.length === 0 || !full ? [scope] : [scope, row(say`Terms`, [{ text: terminal(hits.join(' · ')) }])];
}

function places(locators: readonly Locator[]): string {
  return locators.length === 0 ? '' : ` (${placesIn(locators, PLACES)})`;
}

function passageLines(name: Safe, passage: Passage): readonly Line[] {
  const place = terminal(`${alike(passage)} · ${placed(passage)}`);
  return [row(name, [{ text: place, style: 'faint' }]), row(say``, [{ text: say`“${terminal(passage.text)}”` }])];
}
