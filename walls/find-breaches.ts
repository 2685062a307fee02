import { findCircles } from './find-circles.ts';
import type { Part } from './house.ts';
import type { Imports } from './read-imports.ts';

/** About a dozen files find their way into a head; tests and examples beside them do not count. */
export const mostFiles = 14;

type Room = { name: string; part: Part; floor: number };

/**
 * What breaks the walls of a house, a line each: circles of files, imports that run up or across, files in no room, full rooms. Tests
 * may look at whatever shows what they test.
 */
export function findBreaches(imports: Imports, house: readonly Part[]): string[] {
  const rooms = new Map([...imports.keys()].map((path) => [path, roomOf(path, house)]));
  return [
    ...findCircles(imports).map((files) => `circle: ${[...files].reverse().join(' → ')}`),
    ...[...imports].flatMap(([path, others]) => others.flatMap((other) => wallBetween(path, other, rooms))),
    ...[...rooms].flatMap(([path, room]) => (room || !lookedAt(path, house) ? [] : [`no room: ${path}`])),
    ...fullRooms(rooms),
  ];
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');

const partOf = (path: string, house: readonly Part[]): Part | undefined =>
  house.find(({ folder }) => path.startsWith(`${folder}/`));

const lookedAt = (path: string, house: readonly Part[]): boolean => partOf(path, house) !== undefined;

/** The room with the longest name that holds a file. */
function roomOf(path: string, house: readonly Part[]): Room | undefined {
  const part = partOf(path, house);
  if (!part) return undefined;
  const inside = path.slice(part.folder.length + 1);
  const holds = (name: string): boolean =>
    name === '' ? !inside.includes('/') : inside === name || inside.startsWith(`${name}/`);
  const found = part.floors.flatMap((floor, at) =>
    [floor].flat().flatMap((name) => (holds(name) ? [{ name, part, floor: at }] : [])),
  );
  return found.sort((one, other) => other.name.length - one.name.length)[0];
}

function wallBetween(path: string, other: string, rooms: ReadonlyMap<string, Room | undefined>): string[] {
  const [from, to] = [rooms.get(path), rooms.get(other)];
  if (!from || !to || isTest(path) || from.part !== to.part || from.name === to.name || from.floor > to.floor)
    return [];
  return [`${from.floor < to.floor ? 'up' : 'across'}: ${path} → ${other}`];
}

function fullRooms(rooms: ReadonlyMap<string, Room | undefined>): string[] {
  const counts = new Map<string, number>();
  for (const [path, room] of rooms) {
    if (!room || room.part.wide || isTest(path)) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].flatMap(([folder, count]) => (count > mostFiles ? [`full: ${folder} holds ${count} files`] : []));
}
