/** The regions, schools, practices and sources of generated articles, as their files have them. */
import { fresh, type Names, namePractice, nameRegion, nameSchool } from '../search/invent-names.ts';
import type { Random } from '../search/random.ts';
import { writeSentence } from '../search/sentences.ts';
import { themes } from '../search/words.ts';

export interface Thing<Data = object> {
  id: string;
  names: Names;
  data: Data;
}

export interface Things {
  /** Provinces, cities and districts; articles are of districts. */
  regions: readonly Thing[];
  districts: readonly Thing[];
  schools: readonly Thing<{ region: string }>[];
  practices: readonly Thing<{ owner: { region: string } }>[];
  sources: readonly Thing[];
}

/** Many articles have a region, a school and a practice in common. */
const perDistrict = 100;
const perSchool = 20;
const perPractice = 20;
const perSource = 10;
const fewest = 20;

const districtsInCity = 8;

/** @param articles how many are to be written */
export function inventPlaces(random: Random, articles: number): Things {
  const taken = new Set<string>();
  const many = <Data>(kind: string, per: number, make: (at: number) => { names: Names; data: Data }) =>
    Array.from({ length: fewest + Math.ceil(articles / per) }, (_, at) => ({
      id: `${kind}-${at}`,
      ...make(at),
    }));
  const aliasesOf = ([, ...aliases]: Names) => aliases;

  const province = {
    id: 'province',
    names: ['江南省'] as Names,
    data: { name: '江南省', level: 'province' },
  };
  const cities: Thing[] = [];
  const districts = many('district', perDistrict, (at) => {
    const names = fresh(() => nameRegion(random), taken);
    const city = `city-${Math.floor(at / districtsInCity)}`;
    if (at % districtsInCity === 0) {
      const [name] = fresh(() => [`${nameRegion(random)[1] ?? ''}市`], taken);
      cities.push({ id: city, names: [name], data: { name, parent: province.id, level: 'city' } });
    }
    return { names, data: { name: names[0], aliases: aliasesOf(names), parent: city, level: 'district' } };
  });
  const sources = many('source', perSource, (at) => {
    const title = `${random.pick(districts).names[0]}“双减”报道之${at + 1}`;
    return {
      names: [title] as Names,
      data: { title, type: 'report', authors: [`记者${at}`], date: aDate(random), status: '待核' },
    };
  });
  const cite = () => [{ id: random.pick(sources).id, locator: `第${1 + random.below(8)}版` }];
  const schools = many('school', perSchool, () => {
    const region = random.pick(districts);
    const names = fresh(() => nameSchool(random, region.names[0]), taken);
    const data = {
      name: names[0],
      aliases: aliasesOf(names),
      type: 'school',
      stage: [random.pick(['primary', 'middle'])],
      region: region.id,
      summary: writeSentence(random, topicOf(names[0], region.names[0])),
      sources: cite(),
    };
    return { names, data };
  });
  const practices = many('practice', perPractice, () => {
    const region = random.pick(districts);
    const names = fresh(() => namePractice(random), taken);
    const sentence = () => writeSentence(random, topicOf(names[0], region.names[0]));
    const data = {
      name: names[0],
      aliases: aliasesOf(names),
      owner: { region: region.id },
      summary: sentence(),
      themes: [random.pick(['homework', 'after-school', 'classroom', 'teachers'])],
      components: [1, 2, 3].map((part) => ({ label: `${random.pick(themes)}之${part}`, text: sentence() })),
      dimensions: { audience: sentence(), time: sentence(), staff: sentence() },
      sources: cite(),
    };
    return { names, data };
  });
  return { regions: [province, ...cities, ...districts], districts, schools, practices, sources };
}

function topicOf(name: string, region: string) {
  return { region, school: name, practices: [name] };
}

/** From 2021 to 2026. */
export function aDate(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2021 + random.below(6)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
