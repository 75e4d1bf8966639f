/** What search is told of a page; the build reads it off the page, the browser shows it. */

/** Where a section begins in a page's text. */
export interface PageSection {
  /** Offset in the text, in UTF-16 units. */
  start: number;
  /** Its anchor; empty where it has none. */
  id: string;
  heading: string;
}

/** What has a name and a place on the page of something else: a question of a theme, who wrote a source. */
export interface Inner {
  kind: string;
  /** As the facet of its kind has it. */
  id: string;
  /** The name first, then its aliases. */
  names: string[];
  /** Its anchor on the page; empty where it has none. */
  anchor: string;
  /** What it asks, in a reader's words, where it is a question. */
  question?: string;
}

/** A page as search knows it. */
export interface Page {
  /** Below the site's base, without a slash in front: `articles/x/`. */
  url: string;
  /** What the page is about, among the things of its kind. */
  id: string;
  kind: string;
  title: string;
  /** Name and aliases, the name first. */
  names: string[];
  inner: Inner[];
  /** What it asks, in a reader's words; empty where it is no question. */
  question: string;
  place: string;
  /** ISO 8601, or empty. */
  date: string;
  /** Facet -> ids. */
  filters: Record<string, string[]>;
  /** All text of the element less what carries `data-search-ignore`; blocks parted by a line break. */
  text: string;
  sections: PageSection[];
}
