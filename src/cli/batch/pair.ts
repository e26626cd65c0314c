import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withAccepted } from '../../accepted.js';
import { render, shown } from '../../render/index.js';
import type { Comparison, PairRow } from '../../types.js';
import { compareOptions } from '../compare-options.js';
import { verdictCode } from '../gates.js';
import type { Io } from '../io.js';
import { renderOptions } from '../present.js';
import { type Resolved, resolveSettings, toldSettings } from '../settings.js';
import { inputsOf, readSides } from '../sides.js';
import { doneBefore } from './done.js';
import type { Guard } from './guard.js';
import type { Job, Numbered, Settled, Setup } from './job.js';
import { located, placeOf } from './places.js';
import { failed, lineOf, titleOf } from './record.js';
import { writeWhole } from './whole-file.js';

/** What a worker has at hand. */
export interface Bench {
  readonly setup: Setup;
  readonly guard: Guard;
  readonly io: Io;
}

/** Compares one pair and puts the result where it belongs; whatever goes wrong is the result of this pair alone. */
export async function settle(job: Numbered<Job>, bench: Bench): Promise<Settled> {
  try {
    return await compared(job, bench);
  } catch (error) {
    return failed(job, error, bench.setup);
  }
}

async function compared(job: Numbered<Job>, bench: Bench): Promise<Settled> {
  const { setup, io } = bench;
  const resolved = resolveSettings({ ...setup.flags, ...job.options }, setup.own.config);
  const sources = await readSides(filesOf(job), resolved.settings, io);
  const inputs = { draft: inputsOf(sources.draft), final: inputsOf(sources.final) };
  const made = { inputs, settings: settingsOf(resolved, setup) };
  const known = setup.out === undefined ? undefined : await doneBefore(join(setup.out, `${placeOf(job, setup)}.json`), made);
  const { comparison, identifying } = known ? { comparison: known, identifying: false } : await madeAnew(made, { ...bench, resolved });
  const row: PairRow = {
    id: job.id,
    draft: job.draft,
    final: job.final,
    exit: verdictCode(comparison, resolved.settings),
    recommendations: { draft: comparison.draft.recommendations, final: comparison.final.recommendations },
    summary: comparison.summary,
  };
  const where = { ...bench, resolved, job, isKnown: known !== undefined };
  return { ...(await put(comparison, row, where)), ...(known ? { known: true } : {}), ...(identifying ? { identifying } : {}) };
}

type Made = Parameters<typeof doneBefore>[1];

async function madeAnew({ inputs, settings }: Made, { setup, guard, io, resolved }: Bench & { readonly resolved: Resolved }) {
  const options = await compareOptions(resolved.settings, setup.own.rulings?.rulings, io);
  const full = await guard.compare(inputs, options);
  const comparison = withAccepted({ ...full.comparison, settings }, setup.own.accepted?.accepted ?? []);
  return { comparison, identifying: [...full.identifying.draft, ...full.identifying.final].length > 0 };
}

const filesOf = ({ draft, final, base }: Job) => ({ draft: draft.map((file) => located(file, base)), final: final.map((file) => located(file, base)) });

/** What moved the result, files of rulings and acceptances by their sum: what is made with others is made anew. */
function settingsOf(resolved: Resolved, { own }: Setup): Comparison['settings'] {
  const sum = (value: unknown) => ({ value: createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16), from: 'flag' as const });
  return {
    ...toldSettings(resolved),
    ...(own.rulings ? { rulings: sum(own.rulings.rulings) } : {}),
    ...(own.accepted ? { accepted: sum(own.accepted.accepted) } : {}),
  };
}

interface Where extends Bench {
  readonly resolved: Resolved;
  readonly job: Numbered<Job>;
  readonly isKnown: boolean;
}

/** Into files of its own, or into one line. */
async function put(comparison: Comparison, row: PairRow, where: Where): Promise<Settled> {
  const { setup, resolved, job, isKnown, io } = where;
  const { settings } = resolved;
  if (setup.out === undefined) {
    if (settings.brief) return { row, line: await briefOf(comparison, row.id, where) };
    const told = shown(comparison, renderOptions({ ...settings, format: 'json' }, io));
    return { row, line: lineOf(row, { ...setup, number: job.number, comparison: told }) };
  }
  const name = placeOf(job, setup);
  const write = async (format: 'json' | 'html') =>
    writeWhole(join(setup.out as string, `${name}.${format}`), await render(comparison, format, renderOptions({ ...settings, format }, io)));
  // the comparison comes last, as it says that the pair is done
  if (setup.pages && !(isKnown && existsSync(join(setup.out, `${name}.html`)))) await write('html');
  if (!isKnown) await write('json');
  return { row: { ...row, json: `${name}.json`, ...(setup.pages ? { html: `${name}.html` } : {}) } };
}

/** What a person reads of a pair: its name, counts and a table. */
async function briefOf(comparison: Comparison, id: string, { setup, resolved, job, io }: Where): Promise<string> {
  const pieces = await render(comparison, 'text', renderOptions({ ...resolved.settings, format: 'text' }, io));
  return `${titleOf(id, { ...setup, number: job.number })}\n${[...pieces].join('')}`;
}
