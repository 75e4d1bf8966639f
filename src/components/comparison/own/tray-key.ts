import { homeUrl } from '../../../library/urls.ts';

/** Under which the tray is stored. Two sites of one server, each in its folder, keep their trays apart. */
export const trayKey = `compare-tray:${homeUrl}`;
