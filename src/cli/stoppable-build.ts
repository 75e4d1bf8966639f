/** Astro's build, stopped at the first page that fails. */
import { type AstroInlineConfig, type AstroIntegration, build, type PrerenderResult } from 'astro';
import { PageError } from './page-error.ts';

/**
 * @param html in UTF-8
 * @param path of the page's address
 */
export type TakePage = (html: Uint8Array, path: string) => Promise<void>;

/**
 * Astro goes on making pages after one has failed, and whoever clears up then takes the files away from under it: the first failure
 * drowns in its consequences. Here nothing is begun after it, and what is under way is waited for.
 *
 * @param onPage is given each page of HTML as it is made; the next waits for it
 * @throws the first failure, once no page is being made
 */
export async function buildOrStop(config: AstroInlineConfig, onPage: TakePage): Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  let failure: { error: unknown } | undefined;
  const handOn = async (made: Response | PrerenderResult, { url }: Request) => {
    const { response, ...rest } = made instanceof Response ? { response: made } : made;
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return made;
    const html = new Uint8Array(await response.arrayBuffer());
    await onPage(html, new URL(url).pathname);
    return { ...rest, response: new Response(html, response) };
  };
  const stopAtFailure: AstroIntegration = {
    name: 'stop-at-failure',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async render(request, options) {
            // Never: the queue stands still, and ends with the process.
            if (failure) return new Promise<never>(() => {});
            const rendering = prerenderer.render(request, options).then((page) => handOn(page, request));
            underWay.add(rendering);
            try {
              return await rendering;
            } catch (error) {
              const page = new URL(request.url).pathname;
              failure ??= { error: new PageError(page, options.routeData.component, error) };
              throw failure.error;
            } finally {
              underWay.delete(rendering);
            }
          },
        })),
    },
  };
  try {
    await build({ ...config, integrations: [stopAtFailure] });
  } catch (error) {
    failure ??= { error };
    await Promise.allSettled(underWay);
    throw failure.error;
  }
}
