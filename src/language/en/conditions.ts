import { list } from '../list.js';
import type { ConditionWords } from '../purposes/conditions.js';

const CORPUS = 'measured on the labelled English corpus';

/** English. */
export const conditions: ConditionWords = {
  hedges: {
    phrases: list(`
        where appropriate, as appropriate, if appropriate, when appropriate, wherever appropriate, whenever appropriate, where relevant
        as relevant, if relevant, where necessary, as necessary, if necessary, when necessary, wherever necessary, where needed, as needed
        if needed, where applicable, as applicable, if applicable, where possible, if possible, when possible, wherever possible
        whenever possible, as far as possible, so far as possible, as far as practicable, so far as practicable, so far as is practicable
        so far as reasonably practicable, so far as is reasonably practicable, as far as reasonably practicable
        as far as is reasonably practicable, as far as is practicable, to the extent possible, to the extent practicable, to the extent feasible
        insofar as possible, insofar as is practicable, where practicable, if practicable, when practicable, wherever practicable
        whenever practicable, where practical, where feasible, if feasible, when feasible, wherever feasible, as far as feasible, where known
        where reasonable, if reasonable, as they see fit, as it sees fit, if desired, where desirable, if … allow, if … permit, where … allow, where … permit, when … allow, when … permit, if resources allow, if resources permit
        as resources allow, as resources permit, when resources allow, where resources allow, resources permitting, within existing resources
        within available resources, within the budget available, within existing budgets, subject to funding, subject to available funding
        subject to available resources, subject to the availability of funding, subject to affordability, generally, normally, in principle
        broadly, in general, as a general rule, at its discretion, at their discretion, where proportionate, if proportionate, where suitable
      `),
    sourced: CORPUS,
  },
  openings: {
    phrases: list(`
        subject to, unless, provided that, on condition that, contingent on, conditional on, depending on, if, except where, except when
        except if, in so far as, insofar as, to the extent that, so long as, as long as, only if, only where, only when, in cases where
        in exceptional circumstances, in exceptional cases
      `),
    sourced: CORPUS,
  },
  unconditional: list(`
    even if, even where, even when, even unless, as if, what if, ask if, asks if, check if, see if, know if, determine if, assess if, find out if, decide if, establish if, verify if, consider if, examine if, tell if, confirm if, wonder if
  `),
  neutral: {
    phrases: list(`
        in consultation with, following consultation with, after consultation with, after consulting, working with, work with, in partnership with
        in collaboration with, in cooperation with, in co operation with, in conjunction with, together with, jointly with, with the support of
        alongside, in agreement with, in liaison with, in discussion with, in coordination with
      `),
  },
};
