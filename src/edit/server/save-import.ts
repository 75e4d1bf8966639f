/** A draft from the import desk: the article, and what it names that is not there yet, written in one go. */

import { listFiles } from '../../content/list-files.ts';
import { levelOf, newRegion, newSchool, newSource } from '../../content/new-entry.ts';
import { readNames } from '../../content/read-entry.ts';
import { type Division, findDivisions, fullName, shortName } from '../../import/divisions.ts';
import { proposeId } from '../../search/build/propose-id.ts';
import { prefix } from './content-path.ts';
import type { SentFile, Store } from './gitea.ts';
import { RefusedError } from './guard.ts';
import { keepYaml } from './keep-yaml.ts';

interface Chosen {
  id?: string | undefined;
  name: string;
}

/** As the desk sends it; checked here as far as it is used for paths, wholly by the content check. */
interface SentImport {
  title: string;
  region: Chosen;
  schools: Chosen[];
  practices: Chosen[];
  themes: string[];
  source: { id?: string; title: string; locator: string };
  metrics: Record<string, unknown>[];
  body: string;
}

/**
 * @returns path of the article from the content folder
 * @throws {RefusedError} as the store does
 */
export async function saveImport(folder: string, store: Store, sent: SentImport): Promise<string> {
  if (!sent?.region?.name || !sent.title || !Array.isArray(sent.themes)) {
    throw new RefusedError(400, '草稿缺标题、地区或主题');
  }
  const { entities } = await listFiles(folder);
  const taken = new Set(entities.map(({ id }) => id));
  const made: { file: string; text: string }[] = [];
  const idOf = (
    { id, name }: Chosen,
    make: (id: string) => { file: string; text: string },
    isPlace = false,
  ) => {
    if (id) return id;
    const own = proposeId(name, (one) => taken.has(one), isPlace);
    taken.add(own);
    made.push(make(own));
    return own;
  };

  const names = await readNames(folder, entities);
  /** What lies above a new place is made with it, where it is not there. */
  const idOfDivision = ({ name, level, code, above }: Division): string => {
    const known = names.find('region', above ? fullName({ name, level, code, above }) : name)[0]?.id;
    const parent = known ? undefined : above && idOfDivision(above);
    return idOf(
      { id: known, name },
      (id) => newRegion({ id, name, level, parent, code, alias: shortName(name) }),
      true,
    );
  };
  const [division, ...others] = sent.region.id ? [] : findDivisions(sent.region.name);
  const region =
    division && others.length === 0
      ? idOfDivision(division)
      : // Of a name that is in no table, or in it twice, the check asks what it lies in.
        idOf(
          sent.region,
          (id) => newRegion({ id, name: sent.region.name, level: levelOf(sent.region.name) }),
          true,
        );
  const source = idOf({ id: sent.source.id, name: sent.source.title }, (id) =>
    newSource({ id, title: sent.source.title, type: 'report' }),
  );
  const schools = sent.schools.map((school) =>
    idOf(school, (id) => newSchool({ id, name: school.name, region, source }), true),
  );
  const practices = sent.practices.map((practice) =>
    idOf(practice, (id) => ({
      file: `practices/${id}.yaml`,
      text: `${keepYaml('', { name: practice.name, themes: sent.themes })}\n`,
    })),
  );
  const byName = new Map([
    [sent.region.name, region],
    ...sent.schools.map(({ name }, index) => [name, schools[index] ?? ''] as const),
  ]);
  const article = proposeId(sent.title, (one) => taken.has(one));
  const fields = {
    title: sent.title,
    level: schools.length === 1 ? 'school' : 'region',
    region,
    ...(schools.length > 0 && { schools }),
    themes: sent.themes,
    ...(practices.length > 0 && { practices }),
    source: { id: source, locator: sent.source.locator },
    ...(sent.metrics.length > 0 && { metrics: sent.metrics.map((metric) => withIds(metric, byName)) }),
    status: 'draft',
    updated: new Date().toISOString().slice(0, 10),
  };
  const file = `articles/${region}/${article}.md`;
  const text = `---\n${keepYaml('', fields)}\n---\n\n${String(sent.body ?? '')}\n`;
  const files: SentFile[] = [{ file, text }, ...made].map((one) => ({
    path: prefix + one.file,
    bytes: Buffer.from(one.text),
  }));
  await store.write(files);
  return file;
}

/** Who a figure is said of, by id. */
function withIds(
  metric: Record<string, unknown>,
  byName: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const of = metric.of as Record<string, string> | undefined;
  if (!of) return metric;
  const ids = Object.entries(of).map(([kind, name]) => [kind, byName.get(name) ?? name]);
  return { ...metric, of: Object.fromEntries(ids) };
}
