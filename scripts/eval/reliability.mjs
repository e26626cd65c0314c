// Whether `confidence` means what it says: of the findings said with so much of it, how many agree with the truth. The aligner was
// trained and calibrated on the corpora of gold/align; these are other documents.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './run.mjs';

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
/** So much of their words a recommendation of the truth and one of a finding must share to be the same. */
const SAME = 0.7;

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
function claimsOf({ findings }, truth) {
  const ids = { draft: finder(truth.recommendations.draft), final: finder(truth.recommendations.final) };
  const alone = { draft: new Set([...truth.dropped, ...(truth.demoted ?? [])].map(({ id }) => id)), final: new Set(truth.added) };
  return findings.flatMap(({ outcome, draft, final, confidence, basis }) => {
    const drafts = draft.map(ids.draft);
    const finals = final.map(ids.final);
    if (outcome === 'kept' || basis === 'outside' || [...drafts, ...finals].includes(undefined)) return [];
    if (drafts.length === 0 || finals.length === 0) {
      const side = drafts.length ? 'draft' : 'final';
      return [{ claim: 'no partner', confidence, right: alone[side].has([...drafts, ...finals][0]) }];
    }
    const linked = (one, two) => truth.links.some((link) => link.draft.includes(one) && link.final.includes(two));
    return [{ claim: 'match', confidence, right: drafts.every((one) => finals.some((two) => linked(one, two))) }];
  });
}

function claimsIn(folder) {
  return readdirSync(folder)
    .sort()
    .filter((name) => existsSync(join(folder, name, 'truth.json')))
    .flatMap((name) => {
      const path = (file) => join(folder, name, file);
      const truth = JSON.parse(readFileSync(path('truth.json'), 'utf8'));
      const file = (side) => truth[`${side}File`] ?? readdirSync(join(folder, name)).find((entry) => entry.startsWith(`${side}.`));
      const [command, ...args] = [...tool, path(file('draft')), path(file('final')), '--format', 'json'];
      const { stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
      const told = JSON.parse(stdout);
      return told.type === 'comparison' ? claimsOf(told, truth) : [];
    });
}

/** Prints the table for the pairs of these folders; gives the figures of the highest bin. */
export function evaluateReliability(folders) {
  const claims = folders.flatMap(claimsIn);
  const percent = (part, whole) => (whole ? (100 * part) / whole : Number.NaN);
  const figures = [];
  for (const claim of ['match', 'no partner']) {
    console.log(`${claim}: confidence, findings, said %, right %`);
    BINS.slice(0, -1).forEach((from, at) => {
      const bin = claims.filter((one) => one.claim === claim && one.confidence >= from && one.confidence < BINS[at + 1]);
      if (bin.length === 0) return;
      const said = percent(
        bin.reduce((sum, { confidence }) => sum + confidence, 0),
        bin.length,
      );
      const right = percent(bin.filter((one) => one.right).length, bin.length);
      console.log(
        `  ${from.toFixed(1)}-${Math.min(1, BINS[at + 1]).toFixed(1)} ${`${bin.length}`.padStart(5)} ${said.toFixed(1).padStart(6)} ${right.toFixed(1).padStart(6)}`,
      );
      if (from === 0.9) figures.push({ name: `reliability ${claim} from .9`, value: right });
    });
  }
  return figures;
}
