/** A schematic of regions: a tile each, roughly where they lie to each other. */
import type { Region } from './entities.ts';

export interface Tile {
  region: Region;
  /** From 1. */
  column: number;
  row: number;
}

export interface TileGroup {
  /** What the tiles lie in. */
  region: Region;
  columns: number;
  rows: number;
  tiles: readonly Tile[];
}

/** One group for each region that has others right below it which are not divided further. */
export function tileGroups(regions: readonly Region[]): TileGroup[] {
  return regions.flatMap((region) => {
    const undivided = region.children.filter(({ children }) => children.length === 0);
    return undivided.length > 0 ? [groupOf(region, undivided)] : [];
  });
}

/** The groups in which a region stands, is the whole, or holds the whole. */
export function tileGroupsWith(groups: readonly TileGroup[], region: Region): TileGroup[] {
  return groups.filter(
    (group) =>
      group.region === region || group.region === region.parent || group.region.ancestors.includes(region),
  );
}

/** Those with a cell of their own (`tile: C2`) stand there; the others fill what is free, row by row. */
function groupOf(region: Region, members: readonly Region[]): TileGroup {
  const placed = new Map<string, Tile>();
  const put = (tile: Tile) => placed.set(`${tile.column}/${tile.row}`, tile);
  for (const member of members) {
    const at = member.tile && { column: member.tile.charCodeAt(0) - 64, row: Number(member.tile.slice(1)) };
    if (at && !placed.has(`${at.column}/${at.row}`)) put({ region: member, ...at });
  }
  const columns = Math.max(
    Math.ceil(Math.sqrt(members.length)),
    ...[...placed.values()].map(({ column }) => column),
  );
  const left = members.filter((member) => ![...placed.values()].some((tile) => tile.region === member));
  for (let cell = 0; left.length > 0; cell += 1) {
    const at = { column: (cell % columns) + 1, row: Math.floor(cell / columns) + 1 };
    const next = placed.has(`${at.column}/${at.row}`) ? undefined : left.shift();
    if (next) put({ region: next, ...at });
  }
  const tiles = [...placed.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { region, columns, rows: Math.max(...tiles.map(({ row }) => row)), tiles };
}

/** What a region is called where there is little room: its shortest name. */
export function shortName({ name, aliases }: Pick<Region, 'name' | 'aliases'>): string {
  return [name, ...aliases].toSorted((a, b) => a.length - b.length)[0] ?? name;
}
