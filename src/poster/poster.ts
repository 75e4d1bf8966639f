/** The two pictures of a thing: a poster to be saved and sent on, and the preview of its link. Both stand on a ruled page. */
import type { Card } from '../library/card.ts';
import { qrModules } from '../publish/qr.ts';
import { kinds } from '../schema/kinds.ts';
import { type Canvas, createCanvas, encodePng, fill } from './canvas.ts';
import { drawCode, type Type, write } from './draw.ts';

/** What is on a picture; the same gives the same bytes. */
export interface Subject {
  card: Card;
  siteName: string;
  /** Absolute address of the page. */
  address: string;
}

/** Grows when the same card is drawn in another way. */
export const edition = 1;

export const posterSize = { width: 1080, height: 1440 } as const;
export const previewSize = { width: 1200, height: 630 } as const;

const small: Type = { family: 'sans', weight: 400, size: 28, line: 42, ink: 'muted' };
const text: Type = { family: 'sans', weight: 400, size: 36, line: 56, ink: 'ink' };
const lead: Type = { family: 'sans', weight: 700, size: 30, line: 46, ink: 'red' };
const number: Type = { family: 'serif', weight: 700, size: 72, line: 92, ink: 'red' };
const title: Type = { family: 'serif', weight: 700, size: 68, line: 90, ink: 'ink' };

/** PNG, 1080 x 1440. */
export async function drawPoster({ card, siteName, address }: Subject): Promise<Buffer> {
  const canvas = ruledPage(posterSize.width, posterSize.height, 84);
  const x = 120;
  const width = posterSize.width - x - 84;
  let y = await write(
    canvas,
    `${siteName} · ${kinds[card.kind].label}`,
    { x, top: 72, width, most: 1 },
    small,
  );
  y = await write(canvas, card.title, { x, top: y + 20, width, most: 3 }, title);
  y = await write(canvas, card.facts.join(' · '), { x, top: y + 14, width, most: 1 }, small);
  y = await write(canvas, card.what, { x, top: y + 34, width, most: 4 }, text);
  y += 36;
  const foot = posterSize.height - 300;
  for (const item of card.items) {
    const needed = item.isFigure ? number.line + small.line : lead.line + 2 * text.line;
    if (y + needed > foot - 20) break;
    fill(canvas, x, y, width, 2, 'muted');
    if (item.isFigure) {
      y = await write(canvas, item.lead, { x, top: y + 10, width, most: 1 }, number);
      y = await write(canvas, item.text, { x, top: y, width, most: 1 }, small);
    } else {
      y = await write(canvas, item.lead, { x, top: y + 16, width, most: 1 }, lead);
      const most = Math.floor((foot - 20 - y) / text.line);
      y = await write(canvas, item.text, { x, top: y, width, most: Math.min(most, 3) }, text);
    }
    y += 18;
  }
  await drawFoot(canvas, { card, address }, x, foot);
  return encodePng(canvas);
}

/** PNG, 1200 x 630: ogp.me. */
export async function drawPreview({ card, siteName }: Subject): Promise<Buffer> {
  const canvas = ruledPage(previewSize.width, previewSize.height, 72);
  const x = 112;
  const width = previewSize.width - x - 72;
  let y = await write(
    canvas,
    `${siteName} · ${kinds[card.kind].label}`,
    { x, top: 56, width, most: 1 },
    small,
  );
  y = await write(canvas, card.title, { x, top: y + 22, width, most: 2 }, title);
  y = await write(canvas, card.facts.join(' · '), { x, top: y + 12, width, most: 1 }, small);
  await write(canvas, card.what, { x, top: y + 30, width, most: 3 }, text);
  return encodePng(canvas);
}

async function drawFoot(
  canvas: Canvas,
  { card, address }: Pick<Subject, 'card' | 'address'>,
  x: number,
  top: number,
) {
  const modules = qrModules(address);
  // A code of 230 pixels is read from a phone held in another hand.
  const side = Math.max(4, Math.floor(230 / modules.length));
  const size = side * modules.length;
  const right = canvas.width - 84;
  fill(canvas, x, top, right - x, 4, 'ink');
  drawCode(canvas, modules, right - size, top + 28, side);
  const width = right - size - 40 - x;
  let y = await write(canvas, '扫码看全文', { x, top: top + 24, width, most: 1 }, { ...text, weight: 700 });
  y = await write(canvas, `据${card.from}整理，数字与名称照录`, { x, top: y + 4, width, most: 2 }, small);
  await write(
    canvas,
    decodeURI(address),
    { x, top: y + 4, width, most: 2 },
    { ...small, size: 24, line: 34 },
  );
}

/** Paper with the red line that an exercise book has at its margin. */
function ruledPage(width: number, height: number, margin: number): Canvas {
  const canvas = createCanvas(width, height);
  fill(canvas, margin, 0, 3, height, 'red');
  return canvas;
}
