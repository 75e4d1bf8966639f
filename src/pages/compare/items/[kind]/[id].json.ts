/** One thing a file, so that a visitor's own comparison fetches two to four small files. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Comparable, comparables } from '../../../../comparison/build/item.ts';
import { itemOf } from '../../../../content/comparison-item.ts';
import { library } from '../../../../content/load.ts';
import { comparableKinds } from '../../../../schema/kinds.ts';

export const getStaticPaths = (() =>
  comparableKinds.flatMap((kind) =>
    comparables(library, kind).map((entity) => ({ params: { kind, id: entity.id }, props: { entity } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ entity: Comparable }> = ({ props }) => Response.json(itemOf(props.entity));
