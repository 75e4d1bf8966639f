/** What can be narrowed by, as the search page shows it. */
export interface FacetGroup {
  /** As in the address and in the index: theme. */
  name: string;
  /** 主题 */
  label: string;
  values: readonly { id: string; name: string; depth: number }[];
}
