import { abbreviationsOf } from '../../text/index.js';
import type { Passage, Recommendation, Report, Search, TraceManner, TraceVerdict } from '../../types.js';
import { searchOf } from '../describe/terms.js';
import { Interner, type Library, libraryOf, passage } from '../text/index.js';
import { ECHOES, HALF, LEAST_TERMS } from '../thresholds.js';
import { type Hit, type Hits, hitsFor } from './hits.js';

/** What another document has of one recommendation. */
export interface Found {
  readonly verdict: TraceVerdict;
  readonly as?: TraceManner;
  /** the one that the verdict rests on first */
  readonly passages: readonly Passage[];
  readonly search: Search;
}

/**
 * What decides, of the weight of act and object: an own demand holds so much of them, and both so much in common; a passage that tells of it
 * holds as much as a demotion of a comparison does; an echo has this much and no chance words. Measured on the traces of the development data.
 */
const TRACED = { calls: 0.4, both: 0.35, names: 0.55, told: 0.45, echo: 0.3 };

/** Searches the whole of another document for each recommendation of a source. */
export function tracedIn(source: Report, other: Report, asked: readonly Recommendation[]): Found[] {
  const abbreviations = abbreviationsOf([...source.blocks, ...other.blocks].map(({ text }) => text));
  const library = libraryOf(source, other, new Interner(abbreviations, source.language));
  return asked.map((one) => foundIn(one, library));
}

function foundIn(asked: Recommendation, library: Library): Found {
  const hits = hitsFor(asked, library);
  const { verdict, on, as } = verdictOn(hits, library.final.report);
  const rest = hits.all.filter((hit) => hit !== on && isEcho(hit)).slice(0, ECHOES);
  const passages = [...(on ? [on] : []), ...(verdict === 'nowhere' ? [] : rest)].map((hit) => passage(library.final, hit.sentence, Math.min(1, hit.share)));
  return { verdict, ...(as ? { as } : {}), passages, search: searchOf(asked.text, library.final, library) };
}

interface Verdict {
  readonly verdict: TraceVerdict;
  readonly as?: TraceManner;
  readonly on?: Pick<Hit, 'sentence' | 'share'>;
}

/** A demand of its own; else what quotes, answers, plans, reports or rejects it; else what only shares its topic. */
function verdictOn({ all, quoted, quote }: Hits, other: Report): Verdict {
  const isOwn = other.kind !== 'response' && (other.verdict === undefined || other.verdict.whose === 'own');
  if (quote && quoted >= HALF) {
    const on = all.find(({ sentence }) => sentence === quote) ?? { sentence: quote, share: quoted, asks: false, tells: false };
    return isOwn && on.asks && !on.tells ? { verdict: 'calls-for', on } : { verdict: 'names', as: isOwn ? 'quotes' : 'answers', on };
  }
  const calls = best(
    all,
    (hit) => (hit.asks || hit.owned) && !hit.tells && hit.share >= TRACED.calls && hit.either >= TRACED.both && hit.shared >= LEAST_TERMS,
  );
  if (calls && isOwn) return { verdict: 'calls-for', on: calls };
  const names = calls ?? best(all, (hit) => hit.shared >= LEAST_TERMS && (hit.share >= TRACED.names ? hit.hasVerb : hit.tells && hit.share >= TRACED.told));
  if (names) return { verdict: 'names', as: mannerOf(names, other), on: names };
  const echo = best(all, isEcho);
  return echo ? { verdict: 'echoes', on: echo } : { verdict: 'nowhere' };
}

const isEcho = ({ share, either, shared }: Hit): boolean => shared >= LEAST_TERMS && share >= TRACED.echo && either >= TRACED.echo / 2;

function best(all: readonly Hit[], holds: (hit: Hit) => boolean): Hit | undefined {
  return all.filter(holds).sort((one, other) => other.share + other.either - one.share - one.either)[0];
}

function mannerOf({ sentence, tells }: Hit, { kind, verdict, blocks }: Report): TraceManner {
  if (kind === 'response') return 'answers';
  if (verdict?.kind === 'plan' || verdict?.kind === 'progress') return 'plans';
  return tells && blocks[sentence.block]?.retired ? 'rejects' : 'reports';
}
