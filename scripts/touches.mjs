// Makes changes of the kinds that are asked for, each in a copy of its own, and prints which files each had to touch.
// `node scripts/touches.mjs [NAME]`: a change counts only if everything compiles and draftdiff then does what was asked for.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const COPIED = ['src', 'scripts', 'tsconfig.json', 'tsconfig.build.json', 'package.json'];

/** In a file that is there, one text for another. */
const replaced = (from, to) => (text) => {
  if (!text.includes(from)) throw new Error(`nowhere: ${from}`);
  return text.replace(from, to);
};

/** Two versions that differ as each proof needs. */
const DRAFT = '# Recommendations\n\nRecommendation 1: The board should publish its minutes quickly.\n\nRecommendation 2: The trust must count its beds.\n';
const FINAL = '# Recommendations\n\nRecommendation 1: The board should publish its minutes gently.\n';

/** What is asked for; what is edited or added, by file; and what draftdiff, called so, must print then. */
const REQUESTS = [
  {
    name: 'label word',
    files: { 'src/language/en/labels.ts': replaced("formal: list('", "formal: list('bidding, ") },
    args: ['outline', 'label.md'],
    shows: /Bidding 1/,
  },
  {
    name: 'output format',
    files: {
      'src/render/formats.ts': replaced(
        '  csv: {',
        "  count: { extensions: ['.count'], load: async () => (await import('./count.js')).renderCount },\n  csv: {",
      ),
      'src/render/count.ts':
        "import type { Renderer } from './options.js';\n\nexport const renderCount: Renderer = ({ findings }) => ['count ', String(findings.length)];\n",
    },
    args: ['draft.md', 'final.md', '-f', 'count'],
    shows: /^count 2$/,
  },
  {
    name: 'trait',
    files: {
      'src/traits/tone.ts': `import type { TraitSpec } from './spec.js';

export default { order: 14, called: 'tone changed', means: 'The tone differs.', says: 'Its tone differs.', weight: 0.1, level: 'note' } satisfies TraitSpec;
`,
      'src/judge/traits/tone.ts': `import type { Detector, DetectorSpec } from './spec.js';

const detect: Detector = ({ draft, final }) => (/quickly/.test(draft.text) && /gently/.test(final.text) ? [{ type: 'tone', reason: 'gentler' }] : []);

export default { order: 13, detect } satisfies DetectorSpec;
`,
    },
    args: ['draft.md', 'final.md', '--only', 'tone'],
    shows: /tone changed/,
  },
  {
    name: 'language',
    files: {
      'src/language/da/index.ts':
        "import { en } from '../en/index.js';\nimport type { Words } from '../words.js';\n\nexport const da: Words = { ...en, language: 'da', longCode: 'dan' };\n",
      'src/language/languages.ts': (text) =>
        replaced('const ALL: readonly Words[] = [en,', 'const ALL: readonly Words[] = [da, en,')(`import { da } from './da/index.js';\n${text}`),
    },
    args: ['outline', 'draft.md', '--language', 'da', '-f', 'json'],
    shows: /"language": "da"/,
  },
  {
    name: 'limit',
    files: { 'src/limits.ts': replaced('/** pages of a PDF */', '/** footnotes */\n  footnotes: { usual: 5_000, range: COUNT },\n  /** pages of a PDF */') },
    args: ['--help'],
    shows: /footnotes/,
  },
  {
    name: 'input format',
    files: {
      'src/formats.ts': replaced('  latex: {', "  fountain: { extensions: ['fountain'], plain: true },\n  latex: {"),
      'src/read/index.ts': replaced('  latex: async', "  fountain: async () => (await import('./text/index.js')).readText,\n  latex: async"),
    },
    args: ['outline', 'script.fountain', '-f', 'json'],
    shows: /Recommendation 1/,
  },
  {
    name: 'threshold of "dropped"',
    files: { 'src/judge/certainty/doubts.ts': replaced('dropped: 0.9,', 'dropped: 1.1,') },
    args: ['draft.md', 'final.md', '-f', 'json', '--only', 'dropped'],
    shows: /"certainty": "check"/,
  },
  {
    name: 'warning',
    files: {
      'src/warnings/small-type.ts': `import type { WarningSpec } from './spec.js';

export default { says: 'Words are set very small.', shares: 'message', gap: { kind: 'hidden', name: 'small print of {side}' } } satisfies WarningSpec;
`,
    },
    args: ['schema'],
    shows: /"small-type"/,
  },
  {
    name: 'flag',
    files: {
      'src/cli/flags/max-items.ts': `import type { FlagSpec } from './spec.js';

export default {
  value: '<count>',
  says: 'show so many items at most',
  range: { least: 1, most: 100 },
  group: 'showing',
  on: { compare: true },
  file: { says: 'Show so many items at most.' },
  told: 'shared',
} as const satisfies FlagSpec;
`,
    },
    args: ['draft.md', 'final.md', '--max-items', '3', '-f', 'json'],
    shows: /"maxItems": \{\s*"value": 3/,
  },
  {
    name: 'rule of recognition',
    files: {
      'src/recognise/rules/urged.ts': `import type { PlaceRule } from './rule.js';

export const urged = {
  name: 'urged',
  form: 16,
  weight: 6,
  why: 'set between two hands',
  classes: ['speaks'],
  examples: { yes: ['☞ Boats for all ☜'], no: ['Boats for all'] },
  test: ({ view: { block } }) => /^☞.*☜$/.exec(block.text)?.[0],
} as const satisfies PlaceRule;
`,
      'src/recognise/rules/index.ts': (text) => replaced('  [boxed],', '  [boxed],\n  [urged],')(`import { urged } from './urged.js';\n${text}`),
    },
    args: ['outline', 'hands.md', '--explain'],
    shows: /\+6 urged .*: set between two hands/,
  },
  {
    name: 'title of a section',
    files: { 'src/language/en/sections.ts': replaced('open: list(`', 'open: list(`\n      harbour wishes,') },
    args: ['outline', 'wishes.md', '--explain'],
    shows: /stands in a section of recommendations/,
  },
  {
    name: 'idle verb of duty',
    files: { 'src/language/en/non-deontic.ts': replaced('be noted, be stressed', 'be noted, be shelved, be stressed') },
    args: ['outline', 'shelved.md', '-f', 'json'],
    shows: /"rule": "idle"/,
  },
  {
    name: 'currency',
    files: { 'src/language/signs.ts': replaced('GBP, EUR, USD,', 'GBP, EUR, QQD, USD,') },
    args: ['outline', 'money.md', '-f', 'json'],
    shows: /"value": "300 QQD"/,
  },
  {
    name: 'abbreviation',
    files: { 'src/language/en/documents.ts': replaced('approx, ', 'approx, mgmt, ') },
    args: ['draft.md', 'short.md', '-f', 'json'],
    shows: /"text": "The board should publish its minutes quickly with mgmt\. Zoe and all of them\."/,
  },
  {
    name: 'word for what was taken out',
    files: { 'src/language/en/documents.ts': replaced("redacted: ['redacted',", "redacted: ['redacted', 'withheld',") },
    args: ['draft.md', 'withheld.md', '-f', 'json'],
    shows: /"type": "redacted"/,
  },
  {
    name: 'wording of a drop',
    files: { 'src/outcomes.ts': replaced('{From} has no counterpart in {final}.', '{From} has no match in {final}.') },
    args: ['draft.md', 'final.md', '-f', 'json'],
    shows: /has no match in the final/,
  },
  {
    name: 'column of the table',
    files: { 'src/render/csv.ts': replaced("['outcome', ", "['id', ({ finding }) => finding.id],\n  ['outcome', ") },
    args: ['draft.md', 'final.md', '-f', 'csv'],
    shows: /^\ufeff?id,outcome/,
  },
  {
    name: 'weight of a rule',
    files: { 'src/recognise/rules/boxed.ts': replaced('weight: 1,', 'weight: 7,') },
    args: ['outline', 'bold.md', '--explain'],
    shows: /\+7 boxed/,
  },
  {
    name: 'spelling',
    files: { 'src/language/spelling.ts': replaced("[/^cheque/, 'check'],", "[/^cheque/, 'check'],\n    [/^jewellery/, 'jewelry'],") },
    args: ['jewellery.md', 'jewelry.md', '-f', 'json'],
    shows: /"outcome": "kept"/,
  },
  {
    name: 'what --exit-code minds',
    files: { 'src/cli/gates.ts': replaced("outcome !== 'kept'", "!['kept', 'dropped', 'reworded'].includes(outcome)") },
    args: ['draft.md', 'final.md', '--exit-code', '-f', 'json'],
    coded: true,
    shows: /exit 0$/,
  },
  {
    name: 'short name of a month',
    files: { 'src/language/en/dates.ts': replaced("['june', 'jun']", "['june', 'jun', 'jn']") },
    args: ['outline', 'month.md', '-f', 'json'],
    shows: /"value": "2031-06-30"/,
  },
  {
    name: 'word of negation',
    files: { 'src/language/en/negation.ts': replaced('not, never, cannot,', 'not, never, nowise, cannot,') },
    args: ['outline', 'nowise.md', '-f', 'json'],
    shows: /"negated": true/,
  },
  {
    name: 'page ranges',
    files: { 'src/text/places.ts': replaced(': `line $', ': `at line $') },
    args: ['outline', 'draft.md'],
    shows: /at line 3/,
  },
];

function copied() {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-touches-'));
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'docs'));
  for (const page of ['docs/json.md', 'docs/rules.md']) cpSync(join(root, page), join(folder, page));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of [
    ['draft.md', DRAFT],
    ['final.md', FINAL],
    ['script.fountain', DRAFT],
    ['hands.md', '# Boats\n\n☞ Boats for all ☜\n'],
    ['wishes.md', '# Harbour wishes\n\nThe board should count the boats.\n'],
    ['shelved.md', '# Recommendations\n\nRecommendation 1: It should be shelved.\n'],
    ['money.md', '# Recommendations\n\nRecommendation 1: The board should pay QQD 300 a year.\n'],
    ['short.md', DRAFT.replace('quickly.', 'quickly with mgmt. Zoe and all of them.')],
    ['withheld.md', DRAFT.replace('its minutes', '[withheld]')],
    ['bold.md', '# Recommendations\n\n**The board should count the boats.**\n'],
    ['jewellery.md', '# Recommendations\n\nRecommendation 1: The board should count its jewellery.\n'],
    ['jewelry.md', '# Recommendations\n\nRecommendation 1: The board should count its jewelry.\n'],
    ['month.md', '# Recommendations\n\nRecommendation 1: The board should count the boats by 30 jn 2031.\n'],
    ['nowise.md', '# Recommendations\n\nRecommendation 1: The board should nowise sell the boats.\n'],
    ['label.md', '# Findings\n\nBidding 1: Boats must be counted.\n\nBidding 2: Boats must be painted.\n'],
  ])
    writeFileSync(join(folder, name), text);
  return folder;
}

/** Makes a change and gives what draftdiff prints then; throws where something does not compile. */
async function tried({ files, args, coded = false }) {
  const folder = copied();
  try {
    for (const [name, change] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof change === 'string' ? change : change(readFileSync(path, 'utf8')));
    }
    execFileSync(process.execPath, ['scripts/generate.mjs'], { cwd: folder });
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noEmit', '--emitDeclarationOnly', 'false'], {
      cwd: folder,
    });
    const { build } = await import('esbuild');
    await build({
      entryPoints: [join(folder, 'src/cli/main.ts'), join(folder, 'src/cli/worker.ts')],
      ...{ outdir: join(folder, 'dist'), bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19', logLevel: 'error' },
      alias: { shiki: './scripts/absent.mjs', katex: './scripts/absent.mjs' },
      banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
    });
    const call = `process.exitCode = await (await import('${pathToFileURL(join(folder, 'dist/main.js'))}')).run(${JSON.stringify(args)})`;
    writeFileSync(join(folder, 'call.mjs'), call);
    const { stdout, stderr, status } = spawnSync(process.execPath, ['call.mjs'], { cwd: folder, encoding: 'utf8' });
    return `${stdout + stderr}${coded ? `exit ${status}` : ''}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [asked] = process.argv.slice(2);
for (const request of REQUESTS.filter(({ name }) => asked === undefined || name.includes(asked))) {
  const edited = Object.keys(request.files).filter((name) => existsSync(join(root, name)));
  const added = Object.keys(request.files).filter((name) => !edited.includes(name));
  const printed = await tried(request).catch((error) => `${error.stdout ?? ''}${error.message}`);
  const holds = request.shows.test(printed);
  if (!holds) process.exitCode = 1;
  process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${request.name}: edits ${edited.join(', ') || 'nothing'}; adds ${added.join(', ') || 'nothing'}\n`);
  if (!holds) process.stdout.write(`${printed.slice(0, 2000)}\n`);
}
