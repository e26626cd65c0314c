/** What the page of a trace has beside the look of all pages. */
export const TRACE_STYLE = `
.calls-for{--tone:var(--come)}
.names{--tone:var(--mixed)}
.echoes,.nowhere,.unread{--tone:var(--soft)}
.trace{min-width:0;width:max-content;max-width:none}
.trace th,.trace td{width:auto;white-space:normal;padding:.6rem .9rem .6rem 0;min-width:13rem;max-width:24rem}
.trace thead th{max-width:18rem}
.trace tbody th{position:sticky;left:0;background:var(--ground);max-width:20rem}
.trace b{color:var(--tone)}
.trace blockquote{margin:.3rem 0 0;border-left:3px solid var(--rule);padding-left:.7rem}
.trace .nowhere{color:var(--soft)}
@media (max-width:46rem){.trace tbody th{position:static;min-width:11rem}}
`;
