/** A figure of another part of the same thing: no figure of the row, but no blank either. */
import type { Comparison, ComparisonRow, ItemValue } from './comparison.ts';
import { speaks } from './comparison.ts';

/**
 * The comparison in which a column that has a figure of an indicator, only not of the same part, does not look as if it had none:
 * the figure stands in the blank with its part said, and is never compared. A row that is all told elsewhere so is left out.
 */
export function withOtherScopes(comparison: Comparison): Comparison {
  return {
    ...comparison,
    groups: comparison.groups.map((group) => ({ ...group, rows: fillRows(group.rows) })),
  };
}

function fillRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const families = Map.groupBy(rows, familyOf);
  const told = new Set<ComparisonRow>();
  for (const family of families.values()) {
    // Those that most speak to are kept; of like ones the first.
    const [widest, ...others] = family.toSorted((a, b) => speakersOf(b).length - speakersOf(a).length);
    for (const row of others) {
      const [speaker, ...more] = speakersOf(row);
      if (more.length === 0 && speaker !== undefined && !speaks(widest?.cells[speaker])) told.add(row);
    }
  }
  return rows
    .filter((row) => !told.has(row))
    .map((row) => {
      const others = (families.get(familyOf(row)) ?? []).filter((other) => other !== row);
      if (others.length === 0) return row;
      const cells = row.cells.map((cell, at) => {
        const said = others.flatMap((other) => (other.cells[at] ?? []).map((value) => scoped(value, other)));
        return cell ?? (said.length > 0 ? said : undefined);
      });
      return { ...row, cells, warnings: warningsLeft(row, told) };
    });
}

/** Rows of one indicator that are said of like things; a row that holds no figures is one by itself. */
function familyOf({ key, indicator }: ComparisonRow): string {
  return indicator ? key.slice(0, key.length - (indicator.part ?? '').length) : key;
}

function speakersOf({ cells }: ComparisonRow): number[] {
  return cells.flatMap((cell, at) => (speaks(cell) ? [at] : []));
}

function scoped({ text, url, details = [], source, locator }: ItemValue, row: ComparisonRow): ItemValue {
  return {
    state: 'scoped',
    ...(text && { text }),
    ...(url && { url }),
    details: [row.indicator?.part || '不分范围', ...details],
    ...(source && { source }),
    ...(locator && { locator }),
  };
}

/** What warns of a row that is no longer there is said by the value itself. */
function warningsLeft({ warnings }: ComparisonRow, gone: ReadonlySet<ComparisonRow>): string[] {
  return warnings.filter((warning) => ![...gone].some(({ label }) => warning.includes(`“${label}”`)));
}
