import { foldGroups, unfoldTarget } from './fold-groups.ts';

for (const box of document.querySelectorAll<HTMLElement>('.side-by-side-box')) foldGroups(box);
unfoldTarget(location.hash);
addEventListener('hashchange', () => unfoldTarget(location.hash));
document.addEventListener('click', ({ target }) => {
  const stop = target instanceof Element ? target.closest<HTMLAnchorElement>('.jump-bar a') : null;
  if (stop) unfoldTarget(stop.hash);
});
