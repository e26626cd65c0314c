// npm run signatures: whether the packages that are installed are those that the registry has signed. Where its keys cannot be had, that is said
// loudly and nothing fails; a signature that is missing or wrong does.
import { spawnSync } from 'node:child_process';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { status, stdout, stderr } = spawnSync(npm, ['audit', 'signatures', '--json', '--fetch-retries=0'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 300_000,
});

/** What npm found, or undefined where it could not look. */
function findings() {
  try {
    const { invalid, missing } = JSON.parse(stdout);
    return Array.isArray(invalid) && Array.isArray(missing) ? [...invalid, ...missing] : undefined;
  } catch {
    return undefined;
  }
}

const wrong = findings();
if (wrong?.length) {
  for (const { name, version } of wrong) console.error(`${name} ${version}: its signature is missing or wrong`);
  process.exitCode = 1;
} else if (wrong && status === 0) {
  console.log('signatures: every package is signed by its registry');
} else {
  const why = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|E[45]\d\d|no dependencies to audit|not support/.exec(`${stderr}${stdout}`)?.[0] ?? `exit ${status}`;
  console.warn(`SKIPPED: the registry gives no keys here (${why}), signatures were not checked`);
}
