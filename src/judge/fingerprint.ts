import { withItems } from '../findings.js';
import { formOf, sha256 } from '../text/index.js';
import { HARMLESS } from '../traits/index.js';
import type { Finding, Unit } from '../types.js';

/** 16 hex digits over outcome, trait types and the words and values of both sides: nothing of position, label, file name or version. */
export function fingerprintOf<U extends Unit>(finding: Pick<Finding<U>, 'outcome' | 'traits' | 'draft' | 'final'>, language = 'en'): string {
  const draft = finding.draft.map(({ text }) => formOf(text, language));
  // the texts of a kept unit have one form
  const final = finding.outcome === 'kept' ? draft : finding.final.map(({ text }) => formOf(text, language));
  const types = finding.traits.map(({ type }) => type).filter((type) => !HARMLESS.has(type));
  return sha256(JSON.stringify([finding.outcome, types.sort(), draft, final])).slice(0, 16);
}

/** The findings with fingerprints told apart: the second of equals and each after it gets its number among them into the hash. */
export function numberFingerprints<U extends Unit>(findings: readonly Finding<U>[]): Finding<U>[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = counts.get(finding.fingerprint) ?? 0;
    counts.set(finding.fingerprint, count + 1);
    const fingerprint = count === 0 ? finding.fingerprint : sha256(`${finding.fingerprint}#${count}`).slice(0, 16);
    return withItems({ ...finding, fingerprint }, numberFingerprints);
  });
}
