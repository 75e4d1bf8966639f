/** Poster and preview of every article and practice, drawn again only where what is on them has changed. */
import { createHash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { kept } from '../../../content/kept.ts';
import { frame, library } from '../../../content/load.ts';
import { cardOf } from '../../../library/card.ts';
import type { Article, Practice } from '../../../library/entities.ts';
import { drawings, urlOf } from '../../../library/urls.ts';
import { drawPoster, drawPreview, edition } from '../../../poster/poster.ts';
import { kinds } from '../../../schema/kinds.ts';

type Props = { thing: Article | Practice; drawing: (typeof drawings)[number] };

export const getStaticPaths = (() =>
  [...library.articles, ...library.practices].flatMap((thing) =>
    drawings.map((drawing) => ({
      params: { folder: kinds[thing.kind].folder, id: thing.id, drawing },
      props: { thing, drawing } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { thing, drawing }, site }) => {
  const address = new URL(urlOf(thing), site).href;
  const subject = { card: cardOf(thing), siteName: frame.site.name, address };
  const digest = createHash('sha256')
    .update(JSON.stringify([drawing, subject]))
    .digest('hex')
    .slice(0, 16);
  const draw = drawing === 'poster' ? drawPoster : drawPreview;
  const bytes = await kept(`posters/${edition}/${digest}.png`, () => draw(subject));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
