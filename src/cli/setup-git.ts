import { execFile } from 'node:child_process';
import { usageError } from './exit.js';
import type { Io } from './io.js';
import { writeOut } from './output.js';

/** What git is told of draftdiff, in the configuration of one repository; each can be read, changed and unset by hand. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['difftool.draftdiff.cmd', 'draftdiff "$LOCAL" "$REMOTE"'],
  // a finding is no failure of the tool
  ['difftool.draftdiff.trustExitCode', 'false'],
  ['diff.draftdiff.textconv', 'draftdiff outline -f plain --no-config'],
  // no cachetextconv: git keeps it by the command alone, and an upgrade that reads otherwise would go unseen
  ['diff.draftdiff.binary', 'true'],
];

const SAID = `
Set in this repository alone; git config --unset takes each away. Now:
  git difftool -y -t draftdiff main -- report.md        what happened to each recommendation since main
  echo '*.docx diff=draftdiff' >> .gitattributes     git diff shows Word files as text (*.odt, *.pdf, *.rtf as well)
`;

/** Sets up `git difftool -t draftdiff` and the text of documents for `git diff` in the repository here, and says what was set. */
export async function setUpGit(io: Io): Promise<void> {
  for (const [name, value] of SETTINGS) await configure(name, value, io);
  await writeOut(io, [...SETTINGS.map(([name, value]) => `git config ${name} '${value}'\n`), SAID]);
}

function configure(name: string, value: string, { cwd, env }: Io): Promise<void> {
  return new Promise((done, failed) => {
    execFile('git', ['config', '--local', name, value], { cwd, env: { ...env }, windowsHide: true }, (error, _out, said) =>
      error ? failed(usageError(`--setup-git: git sets nothing here: ${said.trim().split('\n')[0] || error.message}; run it inside a repository`)) : done(),
    );
  });
}
