/** What the desk knows of the content, and what it sends to be saved. */
import type { Known, Proposal } from '../../import/propose.ts';

export interface DeskFacts {
  known: Known;
  themes: readonly { id: string; name: string; aspects: readonly DeskAspect[] }[];
  indicators: readonly { id: string; name: string; unit: string }[];
  sources: readonly { id: string; title: string }[];
  /** Titles of the sections an article can have, in their order. */
  sections: readonly string[];
}

export interface DeskAspect {
  id: string;
  name: string;
  aliases: readonly string[];
  question: string;
}

/** A thing the library knows, or a name of one to be made. */
export interface Chosen {
  id?: string;
  name: string;
}

/** A passage of the draft. */
export interface Passage {
  /** 做法 */
  section: string;
  /** Ids of the theme and its aspect; none of a passage that answers no fixed question. */
  theme?: string;
  aspect?: string;
  text: string;
  locator: string;
  /** Sentences of the source that it tells. */
  from: number[];
}

export type Figure = Proposal['figures'][number];

/** A figure that is taken over. */
export interface TakenFigure {
  /** Which of the proposed ones. */
  index: number;
  /** Id of the indicator; empty where it has still to be made. */
  indicator: string;
  /** Whom it is said of: the region, or the name of a chosen school. */
  of: string;
}

/** All that an editor has decided; what is typed survives a reload in this form. */
export interface DeskState {
  /** The source as it was pasted. */
  text: string;
  title: string;
  region?: Chosen;
  schools: Chosen[];
  practices: Chosen[];
  /** Ids. */
  themes: string[];
  /** An id, or none where the source is new. */
  source: string;
  sourceTitle: string;
  locator: string;
  taken: TakenFigure[];
  /** Figures that were refused. */
  refused: number[];
  passages: Passage[];
  /** Sentences that were set aside as not needed. */
  aside: number[];
}

export const emptyDesk: DeskState = {
  text: '',
  title: '',
  schools: [],
  practices: [],
  themes: [],
  source: '',
  sourceTitle: '',
  locator: '',
  taken: [],
  refused: [],
  passages: [],
  aside: [],
};

/** What is sent to be saved. */
export interface SentImport {
  title: string;
  region: Chosen;
  schools: Chosen[];
  practices: Chosen[];
  themes: string[];
  source: { id?: string; title: string; locator: string };
  metrics: Record<string, unknown>[];
  body: string;
}
