import { compareFully, outlineOf } from '../compare.js';
import type { Task } from './work.js';

/** Does one piece of work, in this thread; what only some commands need is loaded when they run. */
export async function doTask(task: Task): Promise<unknown> {
  switch (task.kind) {
    case 'compare':
      return compareFully(task.draft, task.final, task.options);
    case 'history':
      return (await import('../history.js')).historyFully(task.inputs, task.options);
    case 'outline':
      return outlineOf(task.input, task.options);
  }
}
