/** Names for generated regions, schools and practices. */
import type { Random } from './random.ts';
import * as words from './words.ts';

/** The name, then its aliases. */
export type Names = [string, ...string[]];

/** Draws names until one comes that nothing bears yet; aliases that something bears are left out. */
export function fresh(name: () => Names, taken: Set<string>): Names {
  let [first, ...aliases] = name();
  for (let tries = 0; taken.has(first); tries++) {
    if (tries > 1000) throw new Error('Too few names to choose from');
    [first, ...aliases] = name();
  }
  const free = aliases.filter((alias) => alias !== first && !taken.has(alias));
  for (const taking of [first, ...free]) taken.add(taking);
  return [first, ...free];
}

/** 云桥区, and without its kind. */
export function nameRegion(random: Random): Names {
  const place = random.pick(words.placeStarts) + random.pick(words.placeEnds);
  return [place + random.pickCommon(words.placeKinds), place];
}

/** A school of a region, which half of them bear in their names. */
export function nameSchool(random: Random, region: string): Names {
  const name = random.pick(words.schoolBrands) + random.pickCommon(words.schoolKinds);
  const place = region.slice(0, 2);
  return random.below(2) === 0 ? [region + name, place + name] : [place + name];
}

const numerals = [...'一二三四五六七八九十'];

/** A slogan: 小梅花课程, 五个一点, 1+N. */
export function namePractice(random: Random): Names {
  const image = random.pick(words.images);
  const thing = random.pick(words.practiceThings);
  const quality = random.pick(words.qualities);
  const [one = '', two = ''] = random.sample(numerals, 2);
  const forms: (() => Names)[] = [
    () => [`小${image}${thing}`, `${image}${thing}`],
    () => [`${image}${thing}`],
    () => [`${quality}${image}${thing}`],
    () => [
      `${one}${random.pick([...'个有全双优严化度'])}${two}${random.pick([...'点步会评减联段环'])}${thing}`,
    ],
    () => [`${1 + random.below(9)}+${random.pick(['1', '2', '3', 'X', 'N'])}${image}${thing}`],
    () => [`${1 + random.below(9)}+${random.pick(['X', 'N'])}${quality}${thing}`],
    () => [`${random.pick(['STEM', 'AI', 'PBL', 'e'])}${image}${thing}`, `${image}${thing}3.0`],
    () => [`${one}${image} ${two}${random.pick(words.images)}`],
  ];
  return random.pick(forms)();
}
