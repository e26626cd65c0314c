export { formOf, tokensOf } from './form.js';
export { markSpans, withoutMarks } from './marks.js';
export { sameText } from './same.js';
