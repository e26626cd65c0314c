import { gated, isOneOf } from '../render/index.js';
import { HARMLESS } from '../traits/index.js';
import { type Comparison, type Finding, isStruckOnOneSide } from '../types.js';
import { EXIT, type ExitCode } from './exit.js';
import type { Settings } from './settings.js';

/** The exit code of a comparison: 1 where a finding, item or possible recommendation is what the user asked to fail on; accepted, ignored and outside ones never fail. */
export function verdictCode({ findings, possible }: Comparison, { failOn, exitCode }: Pick<Settings, 'failOn' | 'exitCode'>): ExitCode {
  const all = everyFinding(findings).filter((finding) => !finding.accepted && !finding.ignored && finding.basis !== 'outside');
  const failing = all.some((finding) => isOneOf(finding, failOn) || (exitCode && changed(finding)));
  return failing || gated({ possible }, failOn).length > 0 ? EXIT.found : EXIT.ok;
}

/** Findings with their items, at any depth. */
export function everyFinding(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...everyFinding(finding.items)]);
}

/** Whether anything but place and number differs; what only one side strikes out differs, too. */
export function changed({ outcome, traits, draft, final }: Finding): boolean {
  return outcome !== 'kept' || isStruckOnOneSide({ draft, final }) || traits.some(({ type }) => !HARMLESS.has(type));
}
