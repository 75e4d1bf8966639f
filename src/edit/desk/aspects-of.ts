/** Which questions of the chosen themes a sentence seems to answer. Pure. */
import type { DeskAspect, DeskFacts } from './facts.ts';

export interface AspectOf {
  theme: { id: string; name: string };
  aspect: DeskAspect;
  /** Whether its name or another word for it stands in the sentence. */
  isLikely: boolean;
}

/** Every aspect of the chosen themes, the likely ones first. */
export function aspectsFor(text: string, chosen: readonly string[], { themes }: DeskFacts): AspectOf[] {
  return themes
    .filter(({ id }) => chosen.includes(id))
    .flatMap((theme) =>
      theme.aspects.map((aspect) => ({
        theme,
        aspect,
        isLikely: [aspect.name, ...aspect.aliases].some((name) => name.length > 1 && text.includes(name)),
      })),
    )
    .toSorted((a, b) => Number(b.isLikely) - Number(a.isLikely));
}

/** Indicators that could be meant by a figure: those of its unit, the ones whose name stands around it first. */
export function indicatorsFor(
  unit: string,
  context: string,
  { indicators }: DeskFacts,
): DeskFacts['indicators'] {
  const shared = (name: string) => {
    const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2));
    return pairs.filter((pair) => context.includes(pair)).length;
  };
  return indicators
    .filter((indicator) => indicator.unit === unit)
    .toSorted((a, b) => shared(b.name) - shared(a.name));
}
