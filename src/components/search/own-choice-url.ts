import { printChoice } from '../../comparison/shared/choice.ts';
import { mostColumns } from '../../comparison/shared/comparison.ts';
import { ownComparisonUrl } from '../../library/urls.ts';
import type { ComparableKind } from '../../schema/kinds.ts';

/**
 * The visitor's own comparison with things in it already.
 *
 * @param theme its id; empty for all they say
 */
export function ownChoiceUrl(kind: ComparableKind, ids: readonly string[], theme: string): string {
  const choice = {
    kind,
    ids: ids.slice(0, mostColumns),
    theme,
    onlyDifferent: false,
    onlyComplete: false,
  };
  return ownComparisonUrl + printChoice(choice);
}
