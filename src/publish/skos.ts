/** Practices and themes as two controlled vocabularies: SKOS (W3C, 2009) in JSON-LD 1.1. */
import type { Practice, Theme } from '../library/entities.ts';
import type { Library } from '../library/library.ts';
import { listUrl, urlOf } from '../library/urls.ts';
import { type ExportContext, licenceOf } from './tables/table.ts';

const inChinese = (property: string) => ({ '@id': property, '@language': 'zh-Hans' });
const linkTo = (property: string) => ({ '@id': property, '@type': '@id' });

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  prefLabel: inChinese('skos:prefLabel'),
  altLabel: inChinese('skos:altLabel'),
  definition: inChinese('skos:definition'),
  scopeNote: inChinese('skos:scopeNote'),
  note: inChinese('skos:note'),
  title: inChinese('dcterms:title'),
  rights: inChinese('dcterms:rights'),
  publisher: inChinese('dcterms:publisher'),
  notation: 'skos:notation',
  inScheme: linkTo('skos:inScheme'),
  topConceptOf: linkTo('skos:topConceptOf'),
  hasTopConcept: linkTo('skos:hasTopConcept'),
  broader: linkTo('skos:broader'),
  narrower: linkTo('skos:narrower'),
  related: linkTo('skos:related'),
  subject: linkTo('dcterms:subject'),
  source: linkTo('dcterms:source'),
};

/** Concepts are named by the address of their page. */
export function printSkos({ practices, themes }: Library, { site, origin }: ExportContext): string {
  const absolute = (path: string) => new URL(path, origin).href;
  const iri = (concept: Practice | Theme) => absolute(urlOf(concept));
  const schemeOf = ({ kind }: Practice | Theme) => absolute(listUrl(kind));
  const scheme = (
    title: string,
    concepts: readonly (Practice | Theme)[],
    top: readonly (Practice | Theme)[],
  ) =>
    concepts.slice(0, 1).map((first) => ({
      id: schemeOf(first),
      type: 'skos:ConceptScheme',
      title: `${site.name}：${title}`,
      publisher: site.organisation,
      rights: licenceOf(site),
      hasTopConcept: top.map(iri),
    }));
  const concept = (thing: Practice | Theme) => ({
    id: iri(thing),
    type: 'skos:Concept',
    inScheme: schemeOf(thing),
    notation: thing.id,
    prefLabel: thing.name,
    // S13: what is the preferred label cannot be another label too.
    altLabel: thing.aliases.filter((alias) => alias !== thing.name),
  });
  const isTop = ({ broader }: Practice) => broader === undefined;

  const graph = [
    ...scheme('主题', themes, themes),
    ...scheme('做法', practices, practices.filter(isTop)),
    ...themes.map((theme) => ({
      ...concept(theme),
      scopeNote: theme.summary,
      topConceptOf: schemeOf(theme),
    })),
    ...practices.map((practice) => ({
      ...concept(practice),
      definition: practice.summary,
      note: practice.unstated.map((question) => `原文没有回答：${question}`),
      ...(practice.broader ? { broader: iri(practice.broader) } : { topConceptOf: schemeOf(practice) }),
      narrower: practice.narrower.map(iri),
      related: practice.related
        .map(({ practice: other }) => other)
        .filter((other) => !isAbove(other, practice) && !isAbove(practice, other))
        .map(iri),
      subject: practice.themes.map(iri),
      source: [...new Set(practice.sources.map(({ source }) => absolute(urlOf(source))))],
    })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, undefined, 1)}\n`;
}

/** S27: what is broader, over whatever number of steps, is not related too. */
function isAbove(upper: Practice, { broader }: Practice): boolean {
  return broader !== undefined && (broader === upper || isAbove(upper, broader));
}
