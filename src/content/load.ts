/** The content as pages see it: the only module that reads it for them; everything else is given the library. */
import { comparisonSets, indexSets } from '../comparison/build/sets.ts';
import { createLibrary } from '../library/library.ts';
import { createMentions } from '../library/mentions.ts';
import { kinds } from '../schema/kinds.ts';
import { ContentError } from '../schema/mistake.ts';
import { checkContent } from './check-content.ts';
import { contentFolder } from './folder.ts';
import { handedOver, handOver } from './hand-over.ts';
import { previewable, withUnfinished } from './unfinished.ts';

const last = handedOver(contentFolder);
// The build comes here with what it has checked. In the dev server this module runs again after every change.
const read = import.meta.env.DEV || !last ? await checkContent(contentFolder) : last;
// An editor who previews keeps the last good state in sight while a mistake is being mended.
const content = read.mistakes.length > 0 && last ? last : read;
if (content.mistakes.length > 0 || !content.site) throw new ContentError(read.mistakes);
handOver(contentFolder, content);

/** What is wrong with the files now; the preview says so on every page. */
export const mistakes = read.mistakes;
export const site = content.site;
/** What stands around every page. */
export const frame = { site, mistakes };
export const about = content.about;
export const synonyms = content.synonyms;
const entries = withUnfinished(content);
export const library = import.meta.env.DEV
  ? createLibrary(previewable(entries), { withDrafts: true })
  : createLibrary(entries, { named: content.site.notablePractices });
/** Addresses that have moved, to things that are public. */
export const redirects = content.redirects.filter(({ kind, to }) =>
  (library[kinds[kind].folder] as readonly { id: string }[]).some(({ id }) => id === to),
);
export const mentionsOf = createMentions(library);
export const comparisons = comparisonSets(library);
export const comparisonsWith = indexSets(comparisons);
