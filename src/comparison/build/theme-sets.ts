/** 主题 × 地区: of each theme, which places and which schools have something to say to its questions. */
import type { Holder, Theme } from '../../library/entities.ts';
import type { Library } from '../../library/library.ts';
import { tellsOf } from './aspect-entries.ts';

export interface ThemeSet {
  theme: Theme;
  of: Holder['kind'];
  /** As they stand in the library; two at least. */
  members: readonly Holder[];
}

/** Of more, those that answer the most questions: a page of more cells than this is slow to open on a phone. */
const mostMembers = 40;

/** All of them: places first, then schools; none where only one speaks. */
export function themeSets(library: Library): ThemeSet[] {
  return library.themes.flatMap((theme) => {
    const answered = questionsAnswered(library, theme);
    return (['region', 'school'] as const)
      .map((of) => ({ theme, of, members: membersOf(library, of, answered) }))
      .filter(({ members }) => members.length > 1);
  });
}

/** How many questions of a theme a place or a school answers; none has no entry. */
type Answered = ReadonlyMap<Holder, number>;

/** Pages of every place, school and practice ask this of every theme. */
const answers = new WeakMap<Theme, Answered>();

/** How many questions of a theme each place and school answers in its own accounts. */
export function questionsAnswered(library: Library, theme: Theme): Answered {
  const answered = answers.get(theme) ?? countAnswered(library, theme);
  answers.set(theme, answered);
  return answered;
}

/** The themes that a place or a school says something to, those of which it answers most questions first. */
export function themesAnswered(library: Library, holder: Holder): { theme: Theme; answered: Answered }[] {
  return library.themes
    .map((theme) => ({ theme, answered: questionsAnswered(library, theme) }))
    .filter(({ answered }) => answered.has(holder))
    .toSorted((a, b) => (b.answered.get(holder) ?? 0) - (a.answered.get(holder) ?? 0));
}

function countAnswered(library: Library, theme: Theme): Answered {
  const aspects = new Map<Holder, Set<string>>();
  for (const { holders, aspect } of library.passagesOf(theme)) {
    const [subject] = holders;
    const place = subject?.kind === 'school' ? [subject.region] : [];
    for (const holder of new Set<Holder>([...holders, ...place])) {
      if (!tellsOf(holders, holder)) continue;
      const known = aspects.get(holder) ?? new Set();
      aspects.set(holder, known.add(aspect.id));
    }
  }
  return new Map([...aspects].map(([holder, ids]) => [holder, ids.size]));
}

function membersOf(library: Library, of: Holder['kind'], answered: Answered): Holder[] {
  const all: readonly Holder[] = of === 'region' ? library.regions : library.schools;
  const most = all
    .filter((holder) => answered.has(holder))
    .toSorted((a, b) => (answered.get(b) ?? 0) - (answered.get(a) ?? 0))
    .slice(0, mostMembers);
  return all.filter((holder) => most.includes(holder));
}
