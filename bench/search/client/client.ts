/** What the bench asks of a search in the browser. */
export interface Client {
  /** Ids of all that is found; of the kind, where the engine knows kinds. */
  find(text: string, kind: string): Promise<string[]>;
  /** Finds, and loads what the first ten results show. */
  show(text: string): Promise<void>;
  /** The same with all else the search page shows beside the results. */
  showAll(text: string): Promise<void>;
}
