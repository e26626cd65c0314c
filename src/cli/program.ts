import { Command } from 'commander';
import { VERSION } from '../version.js';
import { EXIT_MEANS, usageError, type Verdict } from './exit.js';
import { oneLine } from './failure.js';
import { optionsOf } from './flags/index.js';
import type { CommandName } from './flags/spec.js';
import type { Io } from './io.js';
import type { Flags } from './settings.js';

const EXAMPLES = `
Examples:
  draftdiff draft.md final.md                       what happened to each recommendation
  draftdiff draft.pdf final.docx -o report.html     a page to read and pass on
  draftdiff --draft a.docx b.pdf --final c.pdf      several files that are one document
  draftdiff leak.docx                               a Word file against itself before its tracked changes
  draftdiff HEAD~3:report.md report.md              a revision in git against the file now
  draftdiff draft.md final.md --fail-on dropped,softened
  draftdiff draft.md final.md -f json | jq -r '.findings[] | select(.outcome=="dropped") | .draft[].cite'
  draftdiff outline draft.pdf                       what draftdiff sees in one document

Exit codes: ${codes(0, 4)}
            ${codes(4)}`;

const BATCH_EXAMPLES = `
Examples:
  draftdiff batch drafts finals --out report        a page and a JSON file for each pair, and report/index.html
  draftdiff batch pairs.csv --out report -j 8       columns draft, final, and if you like id and settings
  draftdiff batch --range v1..v2                    every document that changed in git
  echo '{"draft":"a.md","final":"b.md"}' | draftdiff batch     a line in, a line out`;

function codes(from: number, to?: number): string {
  const all = Object.entries(EXIT_MEANS).map(([code, means]) => `${code} ${means}`);
  return all.slice(from, to).join(' · ');
}

/** The command line: what it takes and which command runs; commands are loaded when they run. */
export function program(io: Io, verdict: Verdict): Command {
  const root = new Command('draftdiff');
  root
    .description('What happened to each recommendation between the draft of a report and its final.')
    .usage('[options] <draft> [final]')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[draft]', 'the draft: a file, "-" for standard input, or REVISION:PATH in git')
    .argument('[final]', 'the final; left out for one Word file with tracked changes')
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .showSuggestionAfterError(true);
  withOptions(root, 'compare').action(async (draft, final, flags) => {
    const typed = [draft, final].filter((document) => document !== undefined);
    await (await import('./commands/compare.js')).compareCommand({ typed, flags, verdict }, io);
  });
  addHistory(root, io, verdict);
  addBatch(root, io, verdict);
  addTrace(root, io, verdict);
  addOutline(root, io, verdict);
  addRender(root, io, verdict);
  addSchema(root, io);
  addAccept(root, io);
  addApp(root, io);
  addManuals(root, io);
  return quiet(root, io, verdict);
}

function withOptions(command: Command, name: CommandName): Command {
  for (const option of optionsOf(name)) command.addOption(option);
  return command;
}

function addHistory(root: Command, io: Io, verdict: Verdict): void {
  const command = root.command('history').description('in which version each recommendation was dropped, softened, moved, or came back');
  command
    .argument('[versions...]', 'two or more versions, the oldest first: files or REVISION:PATH in git; or one file in git, for its commits')
    .usage('[options] <version>...');
  withOptions(command, 'history').action(async (versions, flags) => {
    await (await import('./commands/history.js')).historyCommand({ versions, flags, verdict }, io);
  });
}

function addBatch(root: Command, io: Io, verdict: Verdict): void {
  const command = root.command('batch').description('compare many pairs: two folders, a manifest, a range in git, or jobs on standard input');
  command.argument('[input...]', 'two folders of documents; or a manifest, CSV or NDJSON, with "draft" and "final"; or "-" for NDJSON on standard input');
  command.usage('[options] <drafts> <finals> | <manifest> | --range A..B | -').addHelpText('after', BATCH_EXAMPLES);
  withOptions(command, 'batch').action(async (typed, flags) => {
    await (await import('./commands/batch.js')).batchCommand({ typed, flags, verdict }, io);
  });
}

function addTrace(root: Command, io: Io, verdict: Verdict): void {
  const command = root.command('trace').description('where the recommendations of one document stand in others, under whatever title');
  command.argument('[documents...]', 'the source, then files or folders to look in; with --text only these').usage('[options] <source> <other>...');
  withOptions(command, 'trace').action(async (documents, flags) => {
    await (await import('./commands/trace.js')).traceCommand({ documents, flags, verdict }, io);
  });
}

function addOutline(root: Command, io: Io, verdict: Verdict): void {
  const command = root.command('outline').description('what draftdiff sees in one document: recommendations, blocks, evidence');
  command.argument('[file]', 'the document: a file, "-" for standard input, or REVISION:PATH in git').usage('[options] <file>');
  withOptions(command, 'outline').action(async (file, flags) => {
    await (await import('./commands/outline.js')).outlineCommand({ ...fileOf(file, flags), verdict }, io);
  });
}

/** "outline --explain FILE": what is no line number after --explain is the document. */
function fileOf(file: string | undefined, flags: Flags): { readonly file: string; readonly flags: Flags } {
  if (file !== undefined) return { file, flags };
  const { explain } = flags;
  if (typeof explain !== 'string' || /^\d+$/.test(explain)) throw usageError('outline: name a document: draftdiff outline <file>');
  return { file: explain, flags: { ...flags, explain: true } };
}

function addRender(root: Command, io: Io, verdict: Verdict): void {
  const command = root.command('render').description('render a stored comparison again');
  command.argument('<comparison>', 'a comparison stored with --format json; "-" for standard input').usage('[options] <comparison.json>');
  withOptions(command, 'render').action(async (file, flags) => {
    await (await import('./commands/render.js')).renderCommand({ file, flags, verdict }, io);
  });
}

function addSchema(root: Command, io: Io): void {
  const command = root.command('schema').description('print the JSON Schema of the output, or of the configuration');
  withOptions(command.argument('[what]', '"output" or "config"', 'output'), 'schema').action(async (what) => {
    await (await import('./commands/schema.js')).schemaCommand(what, io);
  });
}

function addAccept(root: Command, io: Io): void {
  const command = root.command('accept').description('accept findings of a stored comparison, so that they no longer fail');
  command.argument('<comparison>', 'a comparison stored with --format json').argument('[fingerprints...]', 'which; all that are not kept, if none is named');
  withOptions(command, 'accept').action(async (file, fingerprints, flags) => {
    await (await import('./commands/accept.js')).acceptCommand({ file, fingerprints, flags }, io);
  });
}

function addApp(root: Command, io: Io): void {
  const command = root.command('app').description('open the page that compares in the browser, without a network');
  withOptions(command, 'app').action(async (flags) => {
    await (await import('./commands/app.js')).appCommand(flags, io);
  });
}

/** What is made of all commands and options: completions and the manual page. */
function addManuals(root: Command, io: Io): void {
  const completion = root.command('completion').description('print what bash, zsh, fish or PowerShell sources to complete commands and options');
  completion.argument('<shell>', 'bash, zsh, fish or powershell').action(async (shell) => {
    await (await import('./commands/completion.js')).completionCommand(shell, root, io);
  });
  root
    .command('man')
    .description('print the manual page')
    .action(async () => {
      await (await import('./commands/man.js')).manCommand(root, io);
    });
}

/** Commander's own errors become one line of ours; help and version go to standard output. */
function quiet(root: Command, io: Io, { printed }: Verdict): Command {
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => void printed.push(text),
      writeErr: (text) => void io.stderr.write(ownLine(text)),
      outputError: (text, write) => write(text),
      getOutHelpWidth: () => (io.stdout.isTTY ? (io.stdout.columns ?? 80) : 80),
    });
  }
  return root;
}

/** "error: unknown option '--faill-on'\n(Did you mean --fail-on?)" on one line of ours. */
function ownLine(text: string): string {
  const line = oneLine(text).replace(/^error: /, '');
  return line ? `draftdiff: ${line}\n` : '';
}
