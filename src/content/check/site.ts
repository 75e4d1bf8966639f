import { anchorsAroundBody } from '../../library/urls.ts';
import type { Mistake } from '../../schema/mistake.ts';
import type { SiteData } from '../../schema/site.ts';

/** Sections that site.yaml adds have no id that an article's page has already. */
export function checkSite(site: SiteData | undefined): Mistake[] {
  return (site?.sections ?? []).flatMap(({ id }, index) =>
    anchorsAroundBody.includes(id)
      ? [
          {
            file: 'site.yaml',
            field: ['sections', index, 'id'],
            message: `编号 ${id} 已用于案例页面上的另一处`,
            hint: '换一个编号',
          },
        ]
      : [],
  );
}
