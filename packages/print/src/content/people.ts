import type { Place } from '@fraud-free/campaign';
import { localise } from '@fraud-free/core';
import type { Scene } from '../scene.js';

/** Somebody whom residents can ask, in one language. */
export interface Helper {
  readonly role: string;
  readonly does: string;
  /** Absent where the campaign gives none: the role stands for the person. */
  readonly name?: string;
  readonly tel?: string;
  readonly hours?: string;
}

/** The people of a place and of the places around it, the nearest first. */
export function helpersOf(scene: Scene, place: Place, lang: string): Helper[] {
  const roles = new Map(scene.campaign.roles.map((role) => [role.id, role]));
  return wayUp(scene, place).flatMap(({ people }) =>
    people.map(({ role: id, name, tel, hours }) => {
      const role = roles.get(id);
      return {
        role: role ? localise(role.title, lang) : id,
        does: role ? localise(role.does, lang) : '',
        ...(name !== undefined && { name }),
        ...(tel !== undefined && { tel }),
        ...(hours && { hours: localise(hours, lang) }),
      };
    }),
  );
}

/** Whom a sheet names beside the hotlines: the nearest of the place's people with a telephone, or else the issuer. */
export function localOf(scene: Scene, lang: string): { name: string; tel?: string; hours?: string } {
  const nearest = scene.place && helpersOf(scene, scene.place, lang).find(({ tel }) => tel !== undefined);
  if (nearest) {
    const { role, name, tel, hours } = nearest;
    return { name: name ?? role, tel: tel!, ...(hours !== undefined && { hours }) };
  }
  const { name, tel, hours } = scene.campaign.issuer;
  return {
    name: localise(name, lang),
    ...(tel !== undefined && { tel }),
    ...(hours && { hours: localise(hours, lang) }),
  };
}

/** A place and those around it, from within. */
export function wayUp({ places }: Scene, place: Place): Place[] {
  const way: Place[] = [];
  for (let at: Place | undefined = place; at; at = at.parent === undefined ? undefined : places.get(at.parent)) {
    way.push(at);
  }
  return way;
}
