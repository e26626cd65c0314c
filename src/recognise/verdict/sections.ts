import type { Block, Evidence, SectionVerdict } from '../../types.js';
import type { Scope } from '../model.js';

/** A block as it was judged in the end, and what the titles above say of it. */
export interface Placed {
  readonly block: Block;
  readonly scope: Scope;
}

interface Stretch {
  readonly path: readonly string[];
  readonly members: Placed[];
}

/** Share of its blocks from which on a stretch is a list of proposals; half of such lists explain. */
const MOSTLY = 0.5;

/** What each stretch between two headings holds: by the votes of its blocks, and by its title where that says more. */
export function sectionVerdicts(placed: readonly Placed[]): SectionVerdict[] {
  return stretches(placed).flatMap(({ path, members }) => {
    const from = members[0]?.block.index;
    const to = members.at(-1)?.block.index;
    return from === undefined || to === undefined ? [] : [{ path, from, to, ...judge(members) }];
  });
}

function stretches(placed: readonly Placed[]): Stretch[] {
  const all: Stretch[] = [];
  for (const one of placed) {
    const { block } = one;
    if (block.role === 'furniture' || block.type === 'footnote') continue;
    const opens = block.type === 'heading' && !block.cells;
    const path = opens ? [...block.section, block.text] : block.section;
    const last = all.at(-1);
    if (last && !opens && path.join('\n') === last.path.join('\n')) last.members.push(one);
    else all.push({ path, members: [one] });
  }
  return all;
}

function judge(members: readonly Placed[]): Pick<SectionVerdict, 'verdict' | 'cues'> {
  const count = (fits: (block: Block) => boolean) => members.filter(({ block }) => fits(block)).length;
  const bodies = count(({ type }) => type !== 'heading');
  const proposing = count(({ role }) => role === 'recommendation' || role === 'sub-recommendation');
  const restating = count(({ role }) => role === 'restatement');
  const title = titleOf(members);
  const cues: Evidence[] = [...title.cues, { rule: 'votes', text: `${proposing} of ${Math.max(bodies, proposing)} propose` }];
  if (bodies > 0 && count(({ retired }) => retired === true) >= bodies) return { verdict: 'withdrawn', cues };
  if (proposing === 0 && title.state === 'reply') return { verdict: 'answers', cues };
  if (restating > 0 && restating >= proposing) return { verdict: 'restates', cues: [...cues, { rule: 'restated', text: `${restating}` }] };
  if (proposing === 0) return { verdict: 'none', cues };
  return { verdict: proposing >= MOSTLY * bodies ? 'proposals' : 'some', cues };
}

function titleOf(members: readonly Placed[]): { state: Scope['state']; cues: Evidence[] } {
  const scope = (members[1] ?? members[0])?.scope;
  if (!scope || scope.state === 'none' || scope.faded) return { state: 'none', cues: [] };
  return { state: scope.state, cues: [{ rule: `scope.${scope.state === 'open' && scope.mixed ? 'mixed' : scope.state}`, text: scope.title }] };
}
