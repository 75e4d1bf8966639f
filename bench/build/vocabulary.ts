/** What generated articles take from a real content folder: themes with their aspects, problems, indicators. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

export interface Vocabulary {
  themes: readonly { id: string; name: string; aspects: readonly string[] }[];
  problems: readonly string[];
  indicators: readonly { id: string; unit: string; rate: boolean }[];
}

export function readVocabulary(folder: string): Vocabulary {
  const themes = readAll<{ name: string; aspects: { name: string }[] }>(join(folder, 'themes'));
  const indicators = readAll<{ unit: string; type: string }>(join(folder, 'indicators'));
  return {
    themes: themes.map(({ id, data }) => ({
      id,
      name: data.name,
      aspects: data.aspects.map(({ name }) => name),
    })),
    problems: readAll(join(folder, 'problems')).map(({ id }) => id),
    indicators: indicators.map(({ id, data }) => ({ id, unit: data.unit, rate: data.type === 'rate' })),
  };
}

function readAll<Data>(folder: string): { id: string; data: Data }[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ id: basename(name, '.yaml'), data: parse(readFileSync(join(folder, name), 'utf8')) }));
}
