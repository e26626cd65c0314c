import type { Comparison, Finding, Recommendation, Side } from '../../types.js';
import { WORDS } from '../words.js';
import { accepting, type Decisions, paired, ruled } from './decided.js';
import { button, el, openDialog } from './element.js';
import { quotation } from './places.js';
import { copy } from './save.js';

/** What the tools beside a finding work on. */
export interface Deciding {
  readonly comparison: Comparison;
  readonly decisions: () => Decisions;
  readonly decide: (decisions: Decisions) => void;
}

/** The tools beside one finding: copy, accept, rule. */
export function toolsFor(finding: Finding, deciding: Deciding): HTMLElement {
  const copies = (['draft', 'final'] as const).filter((side) => finding[side].length > 0).map((side) => copyButton(finding, side));
  const rules = [
    ...(finding.accepted || finding.outcome === 'kept' ? [] : [button(WORDS.accept, () => acceptDialog(finding, deciding))]),
    button(WORDS.ruleOut, () => ruleOutDialog(finding, deciding)),
    ...(finding.draft.length > 0 && finding.final.length > 0 ? [] : [button(WORDS.join, () => joinDialog(finding, deciding))]),
  ];
  return el('div', { className: 'acts' }, ...copies, ...rules);
}

function copyButton(finding: Finding, side: Side): HTMLButtonElement {
  const words = side === 'draft' ? WORDS.copyDraft : WORDS.copyFinal;
  const made = button(words, async () => {
    await copy(finding[side].map(quotation).join('\n'));
    made.textContent = WORDS.copied;
    setTimeout(() => (made.textContent = words), 1500);
  });
  made.setAttribute('aria-live', 'polite');
  return made;
}

interface Form {
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly HTMLElement[];
  /** says what is decided; undefined where something is missing */
  readonly decided: () => Decisions | undefined;
}

/** A dialog that asks, and decides when it is answered. */
function ask({ title, hint, fields, decided }: Form, { decide }: Deciding): void {
  const apply = button(
    WORDS.apply,
    () => {
      const decisions = decided();
      if (!decisions) return dialog.querySelector<HTMLElement>('textarea,input,select')?.focus();
      dialog.close();
      decide(decisions);
    },
    'go',
  );
  const leave = button(WORDS.leave, () => dialog.close());
  const dialog = el(
    'dialog',
    { attributes_: { 'aria-labelledby': 'asked' } },
    el('h2', { id: 'asked' }, title),
    el('p', { className: 'hint' }, hint),
    ...fields,
    el('div', { className: 'going' }, apply, leave),
  );
  openDialog(dialog);
}

function acceptDialog(finding: Finding, deciding: Deciding): void {
  const reason = el('textarea', { id: 'reason', rows: 3, required: true });
  const decided = () =>
    reason.value.trim() === '' ? undefined : accepting(deciding.decisions(), finding, { comparison: deciding.comparison, reason: reason.value.trim() });
  ask(
    {
      title: WORDS.acceptTitle,
      hint: WORDS.acceptHint,
      fields: [el('p', {}, finding.statement), el('label', { htmlFor: 'reason' }, WORDS.reason), reason],
      decided,
    },
    deciding,
  );
}

function ruleOutDialog(finding: Finding, deciding: Deciding): void {
  const units = [...finding.draft.map((unit) => ['draft', unit] as const), ...finding.final.map((unit) => ['final', unit] as const)];
  const boxes = units.map(([side, unit], at) => ({ unit, side, box: el('input', { type: 'checkbox', id: `unit-${at}`, checked: units.length === 1 }) }));
  const fields = boxes.map(({ unit, side, box }) =>
    el('p', { className: 'choice' }, box, el('label', { htmlFor: box.id }, `${WORDS[side]}: “${shortened(unit.text)}”`)),
  );
  const decided = () => {
    const out = boxes.filter(({ box }) => box.checked);
    return out.length === 0 ? undefined : out.reduce((decisions, { unit }) => ruled(decisions, unit.text, false), deciding.decisions());
  };
  ask({ title: WORDS.ruleOutTitle, hint: WORDS.ruleOutHint, fields, decided }, deciding);
}

function joinDialog(finding: Finding, deciding: Deciding): void {
  const draft = choices('draft', finding, deciding.comparison);
  const final = choices('final', finding, deciding.comparison);
  const fields = [el('label', { htmlFor: draft.id }, WORDS.joinDraft), draft, el('label', { htmlFor: final.id }, WORDS.joinFinal), final];
  const decided = () => (draft.value && final.value ? paired(deciding.decisions(), draft.value, final.value) : undefined);
  ask({ title: WORDS.joinTitle, hint: WORDS.joinHint, fields, decided }, deciding);
}

/** What the finding has on a side; where it has nothing, all of the other side, what may be its counterpart first. */
function choices(side: Side, finding: Finding, { findings }: Comparison): HTMLSelectElement {
  const likely = new Set(finding.instead ?? []);
  const rank = ({ id, draft, final }: Finding) => (likely.has(id) ? 0 : draft.length > 0 && final.length > 0 ? 2 : 1);
  const units: readonly Recommendation[] =
    finding[side].length > 0 ? finding[side] : [...findings].sort((one, other) => rank(one) - rank(other)).flatMap((each) => each[side]);
  return el(
    'select',
    { id: `join-${side}` },
    ...units.map((unit) => el('option', { value: unit.text }, `${unit.label ?? unit.cite}: ${shortened(unit.text)}`)),
  );
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
