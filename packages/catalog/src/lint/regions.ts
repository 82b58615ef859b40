import type { Lint } from './lint.js';

/** Contacts and procedures in the file of another region, and steps that send somebody to a contact of another one. */
export const regions: Lint = {
  name: 'regions',
  run({ contacts, procedures }, report) {
    for (const { value, file, path } of [...contacts, ...procedures]) {
      const [, folder, name] = /^(contacts|procedures)\/(..)\.yaml$/.exec(file.path) ?? [];
      if (name === undefined || name.toUpperCase() === value.region) continue;
      const message = `“${value.id}” is of the region ${value.region} and stands in ${file.path}`;
      const expected = `“${folder}/${value.region.toLowerCase()}.yaml”`;
      report({ file, path: [...path, 'region'] }, { code: 'file-name', message, expected });
    }
    const regionOf = new Map(contacts.map(({ value }) => [value.id, value.region]));
    for (const { value, file, path } of procedures) {
      for (const [index, { contacts: ids = [] }] of value.steps.entries()) {
        for (const [at, id] of ids.entries()) {
          const region = regionOf.get(id);
          if (region === undefined || region === value.region) continue;
          const message = `the contact “${id}” is of the region ${region}, the procedure of ${value.region}`;
          const place = { file, path: [...path, 'steps', index, 'contacts', at] };
          report(place, { code: 'region', message, expected: `a contact of ${value.region}` });
        }
      }
    }
  },
};
