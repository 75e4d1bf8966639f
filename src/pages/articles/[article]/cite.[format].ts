import type { APIRoute, GetStaticPaths } from 'astro';
import { library, site } from '../../../content/load.ts';
import { urlOf } from '../../../library/urls.ts';
import { citationFormatIds, citationFormats } from '../../../publish/cite/formats.ts';
import { referToPage, referToSource } from '../../../publish/cite/reference.ts';
import { today } from '../../../publish/cite/today.ts';

export const getStaticPaths = (() =>
  library.articles.flatMap((article) =>
    citationFormatIds.map((format) => ({
      params: { article: article.id, format },
      props: { article, format: citationFormats[format] },
    })),
  )) satisfies GetStaticPaths;

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/**
 * The article's page and the publication it was written from. The day of reading is that of the build, in China's time, when the
 * page was so; a reader with scripts gets a file with the day of reading instead (CiteBox.client.ts).
 */
export const GET: APIRoute<Props> = ({ props: { article, format }, site: origin }) => {
  const address = new URL(urlOf(article), origin).href;
  const references = [referToPage(article, site, address), referToSource(article.source.source)];
  return new Response(format.print(references, today('Asia/Shanghai')), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
