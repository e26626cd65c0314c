import { terminal } from '../../text/safe.js';
import { grouped } from '../words.js';
import { say } from './layout.js';
import { blank, type Line, plain } from './lines.js';

/** The parts of a comparison as lines, in the order in which they are told. */
export interface Parts {
  readonly head: readonly Line[];
  /** one row a finding: stands where not all findings are told */
  readonly table: readonly Line[];
  readonly findings: readonly (readonly Line[])[];
  readonly foot: readonly Line[];
  /** the foot in few lines */
  readonly shortFoot: readonly Line[];
}

/** All parts where they take at most so many lines; else the table, as many findings as there is room for, and how to see the others. */
export function fitted({ head, table, findings, foot, shortFoot }: Parts, most: number, height: (lines: readonly Line[]) => number): readonly Line[] {
  const whole = [...head, ...findings.flat(), ...foot];
  if (height(whole) <= most) return whole;
  let room = most - height([...head, ...table, ...shortFoot]) - height(others(findings.length));
  const shown = findings.filter((lines) => {
    room = room < 0 ? room : room - height(lines);
    return room >= 0;
  });
  return [...head, ...table, ...shown.flat(), ...others(findings.length - shown.length), ...shortFoot];
}

function others(count: number): readonly Line[] {
  if (count === 0) return [];
  const words = count === 1 ? say`One more finding is` : say`${terminal(grouped(count))} more findings are`;
  return [plain([{ text: say`${words} in the table alone: --all shows everything, -o report.html makes a page of it.`, style: 'strong' }]), blank];
}
