import { compareFully, outlineOf } from '../compare.js';
import type { Task } from './work.js';

/** Does one piece of work, in this thread. */
export function doTask(task: Task): Promise<unknown> {
  return task.kind === 'compare' ? compareFully(task.draft, task.final, task.options) : outlineOf(task.input, task.options);
}
