/** Which passage of an article speaks of which of its figures, so that they can stand beside each other. */
import type { Article, Observation } from './entities.ts';
import { splitFigure } from './figure.ts';
import type { Passage } from './passages.ts';

/**
 * Figures by the id of the first passage that has their number with its unit in it, one that speaks of who the figure is said of
 * before others. Figures that no passage has are left out: they stand in the list of all.
 */
export function figuresBeside({
  metrics,
  passages,
}: Pick<Article, 'metrics' | 'passages'>): ReadonlyMap<string, readonly Observation[]> {
  const passageOf = (figure: Observation): Passage | undefined => {
    const telling = passages.filter(({ text }) => tells(text, figure));
    return telling.find(({ holders }) => holders[0] === figure.of) ?? telling[0];
  };
  return Map.groupBy(metrics.filter(passageOf), (figure) => passageOf(figure)?.id ?? '');
}

function tells(text: string, figure: Observation): boolean {
  const { number, tail } = splitFigure(figure);
  // Words are told by the text itself.
  if (figure.value === undefined || !figure.unit) return false;
  const plain = text.replaceAll(/\s|,(?=\d{3})/g, '');
  const shown = [number + tail, number + figure.unit].map((one) => one.replaceAll(',', ''));
  return shown.some((one) => {
    const at = plain.indexOf(one);
    // 9 is not in 99, nor 2 in 1.2.
    return at >= 0 && !/[\d.]/.test(plain.charAt(at - 1));
  });
}
