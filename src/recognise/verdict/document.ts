import type { Language } from '../../language/index.js';
import { findPhrases, hasPhrase, type Word } from '../../language/matcher.js';
import { words } from '../../text/index.js';
import type { Block, DocumentVerdict, Evidence, Kind, VerdictKind } from '../../types.js';
import { ARTICLES, CUES, type CueName, ENOUGH, LOOKING_BACK, OWN, SAID_OF, STATUSES, WHOSE } from './cues.js';
import { articlesIn, formalTitle, found, inTitle, type Prose, performatives, statusesOf } from './measure.js';
import type { Turns } from './turns.js';

/** What is known of the document before its blocks are judged. */
export interface Whole {
  readonly prose: readonly (Prose & { readonly block: Block })[];
  readonly title: readonly Word[];
  readonly blocks: readonly Block[];
  readonly turns: Turns;
  readonly kind: Kind;
  readonly lexicon: Language | undefined;
  /** a person said what kind it is: no cue stands against that */
  readonly given?: boolean;
}

/** What kind of document this is as a whole, from many weak cues that stand with the verdict. */
export function documentVerdict(whole: Whole): DocumentVerdict {
  const { kind, lexicon, given } = whole;
  if (given) return verdictOf(kind, [{ rule: 'given', text: kind }]);
  if (!lexicon || kind === 'response') return verdictOf(kind, []);
  const seen = cuesOf(whole, lexicon);
  const own = ownOf(whole, lexicon);
  const against = (candidate: VerdictKind) => (candidate === 'progress' ? own.acts : own.formal + own.acts);
  const best = KINDS.map((candidate) => ({ candidate, sum: sumOf(candidate, seen) + against(candidate) })).toSorted((one, other) => other.sum - one.sum)[0];
  if (best && best.sum >= ENOUGH) return verdictOf(best.candidate, [...seen.filter(({ rule }) => CUES[rule].kind === best.candidate), ...own.cues]);
  const named = (['plan', 'policy'] as const).find(
    (name) => kind !== 'guideline' && !inTitle(whole.title, lexicon.kinds.report, lexicon) && inTitle(whole.title, lexicon.verdicts.titles[name], lexicon),
  );
  return named
    ? verdictOf(named, [{ rule: `title.${named}`, text: inTitle(whole.title, lexicon.verdicts.titles[named], lexicon) ?? '' }])
    : verdictOf(kind, own.cues);
}

/** The verdict on a document in which nothing was found. */
export function withoutAny(verdict: DocumentVerdict): DocumentVerdict {
  return verdict.whose === 'own' ? { ...verdict, kind: 'none', whose: 'nobody' } : verdict;
}

const KINDS = ['law', 'minutes', 'decision', 'progress'] as const satisfies readonly VerdictKind[];

const verdictOf = (kind: VerdictKind, cues: readonly Evidence[]): DocumentVerdict => ({
  kind,
  whose: WHOSE[kind],
  cues: cues.map(({ rule, text }) => ({ rule, text })),
});

interface Seen extends Evidence {
  readonly rule: CueName;
  readonly weight: number;
}

const sumOf = (kind: VerdictKind, seen: readonly Seen[]) => seen.reduce((sum, { rule, weight }) => sum + (CUES[rule].kind === kind ? weight : 0), 0);

function cuesOf({ prose, title, blocks, turns }: Whole, lexicon: Language): Seen[] {
  const { titles, enacting, meeting, ruling, earlier, statuses } = lexicon.verdicts;
  const seen: Seen[] = [];
  const add = (rule: CueName, texts: readonly string[]) => {
    const { weight, most = 1 } = { most: 1, ...CUES[rule] };
    if (texts.length) seen.push({ rule, text: texts.slice(0, most).join(', '), weight: weight * (1 + (Math.min(texts.length, most) - 1) / 2) });
  };
  for (const kind of KINDS) add(`title.${kind}`, comments(kind, title, lexicon) ? [] : one(inTitle(title, titles[kind], lexicon)));
  // minutes have their formulas as titles: "Matters arising", "Any other business"
  const told = [...prose, ...blocks.flatMap(({ type, text }) => (type === 'heading' ? [{ list: words(text) }] : []))];
  add('enacting', found(told, enacting, lexicon));
  const articles = articlesIn(blocks, lexicon);
  if (articles >= ARTICLES) add('articles', [`${articles}`]);
  add('meeting', found(told, meeting, lexicon));
  add('ruling', found(told, ruling, lexicon));
  const { statuses: said, proposals } = turns;
  const inTurn = said.length >= SAID_OF.count && said.length >= SAID_OF.share * proposals;
  if (inTurn) add('turns.status', [said[0]?.text.slice(0, 40) ?? '']);
  // a line speaks once
  const long = prose.filter(({ list, block }) => lengthOf(list) > LOOKING_BACK.length && !(inTurn && said.includes(block)));
  const looking = long.filter(({ list }) => hasPhrase(list, lexicon.indexed(earlier))).length;
  if (looking >= LOOKING_BACK.count && looking >= LOOKING_BACK.share * long.length) add('earlier', [`${looking} of ${long.length}`]);
  if (looking >= LOOKING_BACK.count && looking >= LOOKING_BACK.most * long.length) add('earlier.most', [`${looking} of ${long.length}`]);
  const status = statusesOf(blocks, statuses);
  if (status.length >= STATUSES) add('statuses', [...new Set(status)]);
  return seen;
}

/** Letters of some words and the spaces around them. */
const lengthOf = (list: readonly Word[]): number => list.reduce((sum, { norm }) => sum + norm.length + 1, 1);

const one = (text: string | undefined) => (text === undefined ? [] : [text]);

/** "Guide to the Freedom of Information Act", "Open data policy", "Opinion on the draft decree": about a law, or more than one. Reports look back, too. */
function comments(kind: (typeof KINDS)[number], title: readonly Word[], lexicon: Language): boolean {
  const { kinds, verdicts, indexed } = lexicon;
  const named = findPhrases(title, indexed(verdicts.titles[kind]))[0];
  if (named && title.slice(0, named.from).some(({ norm }) => verdicts.about.includes(norm))) return true;
  return hasPhrase(title, indexed(kinds.guideline, verdicts.titles.policy, verdicts.titles.plan, kind === 'progress' ? [] : kinds.report));
}

/** The authors' own proposals speak against all kinds that hold none; a progress report has titles of recommendations all the same, and quotes proposals to say what became of each. */
function ownOf({ prose, blocks }: Whole, lexicon: Language): { formal: number; acts: number; cues: Evidence[] } {
  const formal = formalTitle(blocks, lexicon);
  const acts = performatives(prose, lexicon);
  const cues = [...(formal ? [{ rule: 'own.formal', text: formal }] : []), ...(acts ? [{ rule: 'own.performative', text: acts }] : [])];
  return { formal: formal ? OWN.formal : 0, acts: acts ? OWN.performative : 0, cues };
}
