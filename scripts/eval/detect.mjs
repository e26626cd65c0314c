// Scores recognition on the labelled blocks.
import { figure, script, shared, tool } from './run.mjs';

export function evaluateDetect() {
  const told = script(`${shared}/gold/score-detect.mjs`, [`${shared}/gold/detect`, '--', ...tool]);
  const line = (title) => new RegExp(`^${title} +blocks.*$`, 'm').exec(told)?.[0] ?? '';
  return [
    { name: 'detect English precision', value: figure(line('English'), /P +([\d.]+)/) },
    { name: 'detect English recall', value: figure(line('English'), /R +([\d.]+)/) },
    { name: 'detect English F1', value: figure(line('English'), /F1 +([\d.]+)/) },
    { name: 'detect English role accuracy', value: figure(line('English'), /found positives ([\d.]+)/) },
    { name: 'detect other languages F1', value: figure(line('other languages'), /F1 +([\d.]+)/) },
    { name: 'detect false alarms per 100 blocks', value: figure(told, /= ([\d.]+) per 100/), lower: true },
  ];
}
