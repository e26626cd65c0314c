/** What the page of a history has beside the look of all pages. */
export const HISTORY_STYLE = `
.softened{--tone:var(--gone)}
.strengthened,.returned{--tone:var(--come)}
.moved{--tone:var(--mixed)}
.first,.kept,.absent{--tone:var(--soft)}
.lives{margin:1.5rem 0}
.life{display:grid;grid-template-columns:minmax(14rem,22rem) max-content;gap:.75rem;align-items:center;border-bottom:1px solid var(--rule);min-width:max-content}
.life .name{max-width:22rem;font-size:.93rem;line-height:1.3;padding:.3rem 0}
.life svg{display:block;font:700 .75rem/1 system-ui,sans-serif}
.life text{fill:var(--ink);font-size:12px}
.life path{stroke:var(--soft);stroke-width:2.5;fill:none}
.life path.off{stroke-dasharray:3 4;stroke-width:1.75}
.life circle{fill:var(--tone)}
.life a circle{fill:var(--ground);stroke:var(--tone);stroke-width:2.25}
.life a text{fill:var(--tone)}
.life a.dropped circle,.life a.demoted circle{fill:var(--tone)}
.life a.dropped text,.life a.demoted text{fill:var(--ground)}
.life a:hover circle,.life a:focus circle{stroke-width:4}
.key{display:inline-block;margin-right:.9rem;white-space:nowrap}
.key b{display:inline-block;min-width:1.1em;color:var(--tone)}
.change{margin:.9rem 0 0;padding:.6rem 0 0;border-top:1px solid var(--rule)}
.change:target{background:var(--mark);outline:.5rem solid var(--mark)}
.change h4{text-transform:none;letter-spacing:0;font-size:.95rem;color:var(--ink)}
.line{--tone:var(--soft)}
.versions{padding-left:1.6rem;color:var(--soft)}
@media (max-width:46rem){.life{grid-template-columns:max-content}.life .name{max-width:calc(100vw - 2.2rem);position:sticky;left:0;padding-bottom:0}.life{gap:0}}
@media print{.life,.change{break-inside:avoid}}
`;
