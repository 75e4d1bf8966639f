/** All tables with their description, printed once for the page and for the file that describe them: sizes are known by printing. */
import { library, site } from '../../content/load.ts';
import { printSkos } from '../../publish/skos.ts';
import { createDataPackage, sizeOf } from '../../publish/tables/datapackage.ts';
import { createTables } from '../../publish/tables/tables.ts';

/** @param origin of the site, as Astro has it */
function describeTables(origin: URL | undefined) {
  const context = { site, origin };
  const tables = createTables(library, context);
  const skos = printSkos(library, context);
  const described = createDataPackage(tables, library.sources, skos, context);
  const dataPackage = `${JSON.stringify(described, undefined, 2)}\n`;
  return {
    tables,
    resources: described.resources,
    dataPackage,
    sizes: { skos: sizeOf(skos), dataPackage: sizeOf(dataPackage) },
  };
}

let made: ReturnType<typeof describeTables> | undefined;

/** Makes it at its first use; there is one origin a build. */
export function openData(origin: URL | undefined): ReturnType<typeof describeTables> {
  made ??= describeTables(origin);
  return made;
}
