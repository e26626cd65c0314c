// Whether `confidence` means what it says: of the findings said with so much of it, how many agree with the truth. The aligner was
// trained and calibrated on the corpora of gold/align; these are other documents.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { meanOverGroups, publishers } from './publishers.mjs';
import { folderOf, PLANTED, toolIn } from './sets.mjs';

const CLAIMS = ['match', 'no partner'];
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
const HIGHEST = 0.9;
/** So much of their words a recommendation of the truth and one of a finding must share to be the same. */
const SAME = 0.7;

const FIGURES = CLAIMS.flatMap((claim) => [
  [`${claim} from .9`, new RegExp(`^${claim} from \\.9: right (\\d+)/(\\d+)`, 'm'), 'higher'],
  [`${claim} from .9, mean over publishers`, new RegExp(`^${claim} from \\.9: .*publishers ([\\d.]+)`, 'm'), 'higher'],
]);

const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function likeness(one, other) {
  const left = new Map();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  const common = other.filter((word) => left.get(word) > 0 && left.set(word, left.get(word) - 1)).length;
  return (2 * common) / (one.length + other.length || 1);
}

/** Gives the id that the truth has for a recommendation, if it has any. */
function finder(labelled) {
  const known = labelled.map(({ id, text }) => ({ id, words: wordsOf(text) }));
  return ({ text }) => {
    const words = wordsOf(text);
    const [best] = known.map(({ id, words: theirs }) => ({ id, share: likeness(words, theirs) })).sort((one, two) => two.share - one.share);
    return best && best.share >= SAME ? best.id : undefined;
  };
}

/** The claims of one comparison that the truth can judge: two units belong together although they differ, or one has no partner. */
export function claimsOf({ findings }, truth) {
  const ids = { draft: finder(truth.recommendations.draft), final: finder(truth.recommendations.final) };
  const alone = { draft: new Set([...truth.dropped, ...(truth.demoted ?? [])].map(({ id }) => id)), final: new Set(truth.added) };
  const optional = new Set([...(truth.mayDrop ?? []), ...(truth.optionalLinks ?? []).flat()]);
  return findings.flatMap(({ outcome, draft, final, confidence, basis }) => {
    const drafts = draft.map(ids.draft);
    const finals = final.map(ids.final);
    const all = [...drafts, ...finals];
    if (outcome === 'kept' || basis === 'outside' || all.some((id) => id === undefined || optional.has(id))) return [];
    if (drafts.length === 0 || finals.length === 0) {
      const side = drafts.length ? 'draft' : 'final';
      return [{ claim: 'no partner', confidence, right: alone[side].has(all[0]) }];
    }
    const linked = (one, two) => truth.links.some((link) => link.draft.includes(one) && link.final.includes(two));
    return [{ claim: 'match', confidence, right: drafts.every((one) => finals.some((two) => linked(one, two))) }];
  });
}

function claimsIn(folder, tool) {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'truth.json')))
    .flatMap((name) => {
      const path = (file) => join(folder, name, file);
      const truth = JSON.parse(readFileSync(path('truth.json'), 'utf8'));
      const [command, ...args] = [...tool, path(truth.draftFile), path(truth.finalFile), '--format', 'json', ...(truth.args ?? [])];
      const told = JSON.parse(spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout);
      return told.type === 'comparison' ? claimsOf(told, truth).map((claim) => ({ ...claim, pair: name })) : [];
    });
}

const percent = (some, worthOf) => (100 * some.reduce((sum, one) => sum + worthOf(one), 0)) / some.length;
const rightOf = (some) => percent(some, ({ right }) => Number(right));

/** A table for each kind of claim, and what the surest ones come to. */
export function table(claims, publisherOf) {
  return CLAIMS.map((claim) => {
    const own = claims.filter((one) => one.claim === claim);
    const bins = BINS.slice(0, -1).flatMap((from, at) => {
      const bin = own.filter(({ confidence }) => confidence >= from && confidence < BINS[at + 1]);
      const cells = [`${bin.length}`, percent(bin, ({ confidence }) => confidence).toFixed(1), rightOf(bin).toFixed(1)].map((cell) => cell.padStart(6));
      return bin.length ? [`  ${from.toFixed(1)}-${Math.min(1, BINS[at + 1]).toFixed(1)} ${cells.join(' ')}`] : [];
    });
    const surest = own.filter(({ confidence }) => confidence >= HIGHEST);
    const mean = meanOverGroups(surest, ({ pair }) => publisherOf(pair), rightOf).toFixed(2);
    const said = `${claim} from .9: right ${surest.filter(({ right }) => right).length}/${surest.length}, mean over publishers ${mean}`;
    return [`${claim}: confidence, findings, said %, right %`, ...bins, said].join('\n');
  }).join('\n');
}

function part(name, sets, figures, long) {
  const tell = (work) => {
    const told = table(
      sets.flatMap((set) => claimsIn(folderOf(work, set), toolIn(work))),
      publishers(),
    );
    return `${name}\n${told}\n`;
  };
  return { name, figures, tell, long, sets, aloud: true };
}

const old = PLANTED.filter(({ name }) => name.startsWith('old')).map(({ name }) => name);
const long = PLANTED.filter((set) => set.long).map(({ name }) => name);

export const reliability = [
  part('reliability', ['pairs', 'planted English', 'planted all languages'], FIGURES, false),
  part('old reliability', ['old pairs', ...old], FIGURES, false),
  part('long reliability', long, FIGURES, true),
];
