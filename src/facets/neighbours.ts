// "Also in the towns around": towns whose centres lie near each other, from the coordinates of the vocabulary.
import type { Geo, Term } from '../feed/types.js';
import type { Selection } from './facet.js';

const earthRadius = 6371;
const radians = Math.PI / 180;

/** Kilometres between two points along the earth (haversine). */
export const distance = (a: Geo, b: Geo): number => {
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lng - a.lng) * radians) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, h)));
};

/** From a municipality key to the keys of the towns around it, nearest first; empty without coordinates. */
export type Neighbours = (town: string) => readonly string[];

/** `within` in kilometres between the centres. */
export const createNeighbours = (municipalities: readonly Term[], within = 12): Neighbours => {
  const known = new Map<string, readonly string[]>();
  return (town) => {
    let found = known.get(town);
    if (!found) {
      const centre = municipalities.find(({ id }) => id === town)?.geo;
      const near: { readonly id: string; readonly km: number }[] = [];
      if (centre) {
        for (const { id, geo } of municipalities) {
          const km = geo && id !== town ? distance(centre, geo) : Infinity;
          if (km <= within) near.push({ id, km });
        }
      }
      found = near.sort((a, b) => a.km - b.km).map(({ id }) => id);
      known.set(town, found);
    }
    return found;
  };
};

/** Whether the switch makes sense: two towns with coordinates. */
export const canExpandTowns = (municipalities: readonly Term[]): boolean =>
  municipalities.filter(({ geo }) => geo).length > 1;

/** The selection with the neighbours of each chosen town added. Evaluate this one, show and keep the other. */
export const withNeighbours = (selection: Selection, neighbours: Neighbours, facet = 'town'): Selection => {
  const chosen = selection[facet];
  if (!chosen?.length) return selection;
  const towns = chosen.slice();
  for (const town of chosen) for (const near of neighbours(town)) if (!towns.includes(near)) towns.push(near);
  return { ...selection, [facet]: towns };
};
