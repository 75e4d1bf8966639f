import { ownComparisonUrl } from '../../library/urls.ts';
import type { ComparableKind } from '../../schema/kinds.ts';
import { printChoice } from './choice.ts';
import { mostColumns } from './comparison.ts';

/**
 * The visitor's own comparison with things in it already.
 *
 * @param theme its id; empty for all they say
 */
export function ownChoiceUrl(kind: ComparableKind, ids: readonly string[], theme = ''): string {
  const choice = {
    kind,
    ids: ids.slice(0, mostColumns),
    theme,
    onlyDifferent: false,
    onlyComplete: false,
  };
  return ownComparisonUrl + printChoice(choice);
}
