import { compareFully, outlineOf } from '../compare.js';
import type { Progress } from '../types.js';
import { withOcr } from './ocr/index.js';
import type { Task } from './work.js';

/** Does one piece of work, in this thread; what only some commands need is loaded when they run. */
export async function doTask(task: Task, onProgress?: (progress: Progress) => void): Promise<unknown> {
  const options = { ...withOcr(task.options), ...(onProgress ? { onProgress } : {}) };
  switch (task.kind) {
    case 'compare':
      return compareFully(task.draft, task.final, options);
    case 'history':
      return (await import('../history.js')).historyFully(task.inputs, options);
    case 'trace-source':
      return (await import('../trace.js')).traceSource(task.input, task.asked, options);
    case 'trace':
      return (await import('../trace.js')).traceOther(task.source, task.input, options);
    case 'outline':
      return outlineOf(task.input, options);
  }
}
