import { siteAddress } from '../content/site.ts';

/**
 * Where the site is served on this machine: PORT and HOST of the environment.
 *
 * @throws {Error} when PORT is no port
 */
export function serverAddress(): { port: number; host: string } {
  const port = Number(process.env.PORT || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT 应是 1 到 65535 的整数，现在是 ${process.env.PORT}`);
  }
  return { port, host: process.env.HOST || '127.0.0.1' };
}

/** The address to open, below the sub-path the site will stand under. */
export function addressToOpen(host: string, port: number): string {
  return `http://${host}:${port}${siteAddress().pathname}`;
}
