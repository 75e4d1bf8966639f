import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../content/load.ts';
import { listVersions, makeVersion, type PictureVersion } from '../../content/pictures.ts';

export const getStaticPaths = (async () => {
  const versions = await listVersions(library.articles);
  return versions.map((version) => {
    const [name, format] = version.file.split('.');
    return { params: { name, format }, props: { version } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ version: PictureVersion }> = async ({ props: { version } }) =>
  new Response(new Uint8Array(await makeVersion(version)), {
    headers: { 'content-type': `image/${version.format}` },
  });
