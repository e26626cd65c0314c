export { formOf, tokensOf } from './form.js';
export { withoutMarks } from './marks.js';
export { sameText } from './same.js';
