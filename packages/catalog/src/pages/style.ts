/** Large type, short lines, light and dark, and nothing that has to be fetched. */
export const STYLE = `:root { color-scheme: light dark; --line: #8a8f98; --soft: #f2f4f7; --mark: #ffe9a8; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --soft: #23272e; --mark: #5c4a00; --link: #8ec5ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1.125rem/1.7 system-ui, 'Noto Sans CJK SC', sans-serif; overflow-wrap: anywhere; }
nav a { display: inline-block; padding: 0.6rem 0.3rem; }
a { color: var(--link); }
h1 { font-size: 1.7rem; line-height: 1.3; }
h2 { margin-top: 2.2rem; font-size: 1.35rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.125rem; }
li { margin: 0.5rem 0; }
blockquote { margin: 0.8rem 0; padding: 0.6rem 0.9rem; background: var(--soft); border-inline-start: 0.3rem solid var(--line); white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 1rem; }
th, td { padding: 0.35rem 0.6rem; border: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 9rem; }
thead th { background: var(--soft); }
@media print { nav { display: none; } body { max-width: none; } }
`;
