/** The article as the site would show it, beside the form: what stands in the form is sent, the page is loaded again. */
import { ask } from './ask.ts';
import { type EntryMap, hostOf } from './host.ts';

/** So long nothing is typed before the page is made anew, in milliseconds. */
const pause = 500;

/** @param address of the page */
export function articlePreview(address: string) {
  let timer = 0;
  let sent = '';

  async function show(frame: HTMLIFrameElement, { data, path, newRecord }: ReturnType<EntryMap['toJS']>) {
    const draft = JSON.stringify({
      data,
      ...(path && !newRecord && { path: path.replace(/^content\//, '') }),
    });
    if (draft === sent && frame.contentWindow?.location.href !== 'about:blank') return;
    await ask('draft', draft);
    sent = draft;
    const top = frame.contentWindow?.scrollY ?? 0;
    frame.addEventListener('load', () => frame.contentWindow?.scrollTo(0, top), { once: true });
    // Not `reload`: a page that is still on its way would be given up for the empty one before it.
    frame.contentWindow?.location.replace(address);
  }

  return hostOf<{ entry: EntryMap }>({
    draw(element, { entry }) {
      const frame = element.querySelector('iframe') ?? makeFrame(element);
      clearTimeout(timer);
      timer = window.setTimeout(() => show(frame, entry.toJS()).catch(() => {}), sent ? pause : 0);
    },
    end: () => clearTimeout(timer),
  });
}

function makeFrame(element: HTMLElement): HTMLIFrameElement {
  const frame = element.ownerDocument.createElement('iframe');
  frame.title = '案例的样子';
  // As tall as the pane, whose own document knows none of our styles.
  frame.style.cssText = 'position:fixed;inset:0;inline-size:100%;block-size:100%;border:0';
  element.append(frame);
  return frame;
}
