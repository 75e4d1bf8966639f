// Before the page is drawn, so that nothing jumps (src/components/ui/large-text.ts).
try {
  if (localStorage.getItem('large-text')) document.documentElement.dataset.large = '';
} catch {}
