/** What the search page answers on a theme or a problem, one thing a file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../../../content/load.ts';
import type { Problem, Theme } from '../../../../library/entities.ts';
import { answerFile } from '../../../../search/build/answer-file.ts';

export const getStaticPaths = (() =>
  [...library.themes, ...library.problems].map((thing) => ({
    params: { kind: thing.kind, id: thing.id },
    props: { thing },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ thing: Theme | Problem }> = ({ props }) =>
  Response.json(answerFile(library, props.thing));
