export { surenessOf } from './contained.js';
export { areTemplateMates, type Content, contentIn, sharedBy } from './content.js';
export { regrouped } from './regroup.js';
