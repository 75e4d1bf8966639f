/**
 * What a source's text offers for an article: places, schools, practices and themes it names, and its figures. Proposals only;
 * nothing is taken over without an editor. Pure: the command line and the browser's import desk share it.
 */
import { type FoundFigure, findFigures } from './find-figures.ts';
import {
  countKnown,
  type FoundThing,
  findKnown,
  findThings,
  type KnownThing,
  newPractices,
  newRegions,
  newSchools,
} from './find-names.ts';
import { type DoubledWord, findDoubled, joinLines, type SourceParagraph } from './join-lines.ts';

/** What the library knows already. */
export interface Known {
  regions: readonly KnownThing[];
  schools: readonly KnownThing[];
  practices: readonly KnownThing[];
  /** With the names of their aspects among the aliases. */
  themes: readonly KnownThing[];
}

export interface Proposal {
  paragraphs: SourceParagraph[];
  doubled: DoubledWord[];
  regions: FoundThing[];
  schools: FoundThing[];
  practices: FoundThing[];
  themes: FoundThing[];
  /** With the line of the text their paragraph begins on. */
  figures: (FoundFigure & { line: number })[];
}

/** A theme named less often is not what a text is about. */
const fewestOfTheme = 2;

export function propose(text: string, known: Known): Proposal {
  const paragraphs = joinLines(narrowSigns(text));
  const whole = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const practices = findThings(whole, known.practices, newPractices);
  return {
    paragraphs,
    doubled: findDoubled(paragraphs),
    regions: findThings(whole, known.regions, newRegions),
    schools: findThings(whole, known.schools, newSchools),
    practices: practices.filter(({ name }) => name !== '双减'),
    themes: countKnown(whole, known.themes).filter(({ times }) => times >= fewestOfTheme),
    figures: paragraphs.flatMap(({ text: own, line }) => {
      const slogans = findKnown(own, known.practices);
      return findFigures(own)
        .filter(
          ({ text: said, index }) =>
            /\d/.test(said) || !slogans.some(({ start, end }) => start <= index && index < end),
        )
        .map((figure) => ({ ...figure, line }));
    }),
  };
}

/** １２．５％ as 12.5%, one for one; quotation marks and commas stay Chinese. */
function narrowSigns(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ．％＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
