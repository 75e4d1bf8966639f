/** The picture that stands for a page where it is shared. */
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import picture from '../publish/share-picture.svg?raw';

export const GET: APIRoute = async () => {
  const bytes = await sharp(Buffer.from(picture)).flatten().png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
};
