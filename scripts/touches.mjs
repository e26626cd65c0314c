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
    name: 'input format',
    files: {
      'src/formats.ts': replaced('  latex: {', "  fountain: { extensions: ['fountain'], plain: true },\n  latex: {"),
      'src/read/index.ts': replaced('  latex: async', "  fountain: async () => (await import('./text/index.js')).readText,\n  latex: async"),
    },
    args: ['outline', 'script.fountain', '-f', 'json'],
    shows: /Recommendation 1/,
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
];

/** What is asked for and made by one edit of one file: its name, the file, what is replaced there, by what; how draftdiff is called, and what it must print then. */
const EDITS = [
  ['label word', 'src/language/en/labels.ts', "formal: list('", "formal: list('bidding, ", 'outline label.md', /Bidding 1/],
  [
    'limit',
    'src/limits.ts',
    '/** pages of a PDF */',
    '/** footnotes */\n  footnotes: { usual: 5_000, range: COUNT },\n  /** pages of a PDF */',
    '--help',
    /footnotes/,
  ],
  [
    'threshold of "dropped"',
    'src/judge/certainty/doubts.ts',
    'dropped: 0.9,',
    'dropped: 1.1,',
    'draft.md final.md -f json --only dropped',
    /"certainty": "check"/,
  ],
  [
    'title of a section',
    'src/language/en/sections.ts',
    'open: list(`',
    'open: list(`\n      harbour wishes,',
    'outline wishes.md --explain',
    /stands in a section of recommendations/,
  ],
  [
    'idle verb of duty',
    'src/language/en/non-deontic.ts',
    'be noted, be stressed',
    'be noted, be shelved, be stressed',
    'outline shelved.md -f json',
    /"rule": "idle"/,
  ],
  ['currency', 'src/language/signs.ts', 'GBP, EUR, USD,', 'GBP, EUR, QQD, USD,', 'outline money.md -f json', /"value": "300 QQD"/],
  [
    'abbreviation',
    'src/language/en/documents.ts',
    'approx, ',
    'approx, mgmt, ',
    'draft.md short.md -f json',
    /"text": "The board should publish its minutes quickly with mgmt\. Zoe and all of them\."/,
  ],
  [
    'word for what was taken out',
    'src/language/en/documents.ts',
    "redacted: ['redacted',",
    "redacted: ['redacted', 'withheld',",
    'draft.md withheld.md -f json',
    /"type": "redacted"/,
  ],
  [
    'wording of a drop',
    'src/outcomes.ts',
    '{From} has no counterpart in {final}.',
    '{From} has no match in {final}.',
    'draft.md final.md -f json',
    /has no match in the final/,
  ],
  [
    'column of the table',
    'src/render/csv.ts',
    "['outcome', ",
    "['id', ({ finding }) => finding.id],\n  ['outcome', ",
    'draft.md final.md -f csv',
    /^\ufeff?id,outcome/,
  ],
  ['weight of a rule', 'src/recognise/rules/boxed.ts', 'weight: 1,', 'weight: 7,', 'outline bold.md --explain', /\+7 boxed/],
  [
    'spelling',
    'src/language/spelling.ts',
    "[/^cheque/, 'check'],",
    "[/^cheque/, 'check'],\n    [/^jewellery/, 'jewelry'],",
    'jewellery.md jewelry.md -f json',
    /"outcome": "kept"/,
  ],
  [
    'what --exit-code minds',
    'src/cli/gates.ts',
    "outcome !== 'kept'",
    "!['kept', 'dropped', 'reworded'].includes(outcome)",
    'draft.md final.md --exit-code -f json',
    /exit 0$/,
    { coded: true },
  ],
  ['short name of a month', 'src/language/en/dates.ts', "['june', 'jun']", "['june', 'jun', 'jn']", 'outline month.md -f json', /"value": "2031-06-30"/],
  ['word of negation', 'src/language/en/negation.ts', 'not, never, cannot,', 'not, never, nowise, cannot,', 'outline nowise.md -f json', /"negated": true/],
  ['page ranges', 'src/text/places.ts', ': `line $', ': `at line $', 'outline draft.md', /at line 3/],
];

const requests = [
  ...REQUESTS,
  ...EDITS.map(([name, file, from, to, call, shows, more]) => ({ name, files: { [file]: replaced(from, to) }, args: call.split(' '), shows, ...more })),
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
for (const request of requests.filter(({ name }) => asked === undefined || name.includes(asked))) {
  const edited = Object.keys(request.files).filter((name) => existsSync(join(root, name)));
  const added = Object.keys(request.files).filter((name) => !edited.includes(name));
  const printed = await tried(request).catch((error) => `${error.stdout ?? ''}${error.message}`);
  const holds = request.shows.test(printed);
  if (!holds) process.exitCode = 1;
  process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${request.name}: edits ${edited.join(', ') || 'nothing'}; adds ${added.join(', ') || 'nothing'}\n`);
  if (!holds) process.stdout.write(`${printed.slice(0, 2000)}\n`);
}
