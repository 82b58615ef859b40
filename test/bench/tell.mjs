/** A Markdown table, one row for each entry. */
export function table(heads, entries, cells) {
  const rows = [heads, heads.map(() => '---'), ...entries.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** `3.42×`, `27×` */
export function times(ratio) {
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en')}×`;
}

/** Which aims were met: `[what, measured, '<=' or '>=', limit]`. */
export function verdicts(aims) {
  return table(['aim', 'measured', ''], aims, ([what, measured, relation, limit]) => {
    const met = relation === '<=' ? measured <= limit : measured >= limit;
    return [what, measured.toPrecision(3), met ? 'met' : '**not met**'];
  });
}
