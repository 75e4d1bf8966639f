/** The names of all things of a kind, for the picker of the visitor's own comparison. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparableNames } from '../../../comparison/build/item.ts';
import { library } from '../../../content/load.ts';
import { type ComparableKind, comparableKinds } from '../../../schema/kinds.ts';

export const getStaticPaths = (() =>
  comparableKinds.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ kind: ComparableKind }> = ({ props }) =>
  Response.json(comparableNames(library, props.kind));
