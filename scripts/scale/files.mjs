// Several files a side are one document: each pair of ../shared/gold/pairs, both sides cut into three files at headings, has the outcomes and
// fingerprints that it has in one file. Needs qpdf.
//   node scripts/scale/files.mjs [--only NAME,NAME] [--verbose]      ends with 1 where one has others for no reason of the cut
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gold, requireShared, root } from '../eval/run.mjs';
import { inThree } from './cut.mjs';

/** Pairs that differ for a reason of the cut. */
const CUT = new Map([
  ['cisa-bod-20-01', 'notes that stood behind the last chapter stand behind the first'],
  ['ietf-tls-bcp195', 'kramdown, which only a whole file shows to be that'],
  ['w3c-ethical-web', 'a page whose text is Markdown, which only a whole file shows'],
]);

requireShared();
const { compare, outline } = await import(`${root}dist/index.js`);
const { values } = parseArgs({ options: { only: { type: 'string' }, verbose: { type: 'boolean', default: false } } });

const told = ({ findings }) => findings.map(({ outcome, fingerprint }) => `${outcome} ${fingerprint}`);
const whole = (path) => ({ name: basename(path), bytes: readFileSync(path) });

async function cut(path) {
  const { blocks } = await outline(whole(path));
  const name = basename(path, extname(path));
  return inThree(path, blocks)?.map((bytes, at) => ({ name: `${name}-${at + 1}${extname(path)}`, bytes }));
}

/** What one comparison says and the other does not, with the words it says it of. */
function apart(one, three) {
  const [first, second] = [told(one), told(three)];
  const only = ({ findings }, others) => findings.filter(({ outcome, fingerprint }) => !others.includes(`${outcome} ${fingerprint}`));
  return [
    ...only(one, second).map((finding) => `in one file:    ${shown(finding)}`),
    ...only(three, first).map((finding) => `in three files: ${shown(finding)}`),
  ];
}
const words = (units) => units.map(({ label = '', text }) => `${label} ${text}`.trim().slice(0, 100)).join(' + ');
const shown = ({ outcome, traits, draft, final }) => `${outcome} [${traits.map(({ type }) => type)}] ${words(draft)} → ${words(final)}`;

let worse = 0;
for (const name of readdirSync(join(gold, 'pairs')).filter((each) => !values.only || values.only.split(',').includes(each))) {
  const [draft, final] = ['draft', 'final'].map((side) =>
    join(
      gold,
      'pairs',
      name,
      readdirSync(join(gold, 'pairs', name)).find((file) => file.startsWith(`${side}.`)),
    ),
  );
  const despite = ['unrelated', 'partial', 'kind', 'language'];
  const parts = { draft: await cut(draft), final: await cut(final) };
  const uncut = ['draft', 'final'].filter((side) => !parts[side]);
  const one = await compare(whole(draft), whole(final), { despite });
  const three = await compare(parts.draft ?? whole(draft), parts.final ?? whole(final), { despite });
  const differences = apart(one, three);
  const says = `${name}: ${one.findings.length} findings, ${differences.length === 0 ? 'the same' : `${differences.length} apart`}`;
  console.log(`${says}${uncut.length ? ` (${uncut.join(' and ')} in one file: no two of its pages begin with a heading)` : ''}`);
  if (differences.length > 0 && CUT.has(name)) console.log(`  ${CUT.get(name)}`);
  else if (differences.length > 0) worse++;
  if (values.verbose) for (const line of differences) console.log(`  ${line}`);
}
console.log(worse === 0 ? 'several files a side: as in one, but for what is named' : `several files a side: ${worse} pairs differ`);
if (worse > 0) process.exitCode = 1;
