/** What is told of a practice on the dimensions all practices share. */
import { type Dimension, dimensions } from '../schema/vocabularies.ts';
import type { Practice } from './entities.ts';

/** What is told of one dimension. */
export interface Described {
  dimension: Dimension;
  /** What the dimension is called. */
  label: string;
  text: string;
}

/** In the order of the dimensions; one of which nothing is told is left out. */
export function describedOf({ dimensions: told }: Practice): Described[] {
  return (Object.keys(dimensions) as Dimension[]).flatMap((dimension) => {
    const text = told[dimension];
    return text ? [{ dimension, label: dimensions[dimension], text }] : [];
  });
}
