import type { Finding, Path } from '@fraud-free/catalog/source';
import type { Catalog } from '@fraud-free/core';
import { MEASURES } from '../measures.js';
import { levelsOf, placesIn, rolesOf } from '../publish.js';
import type { CampaignSource } from '../source.js';
import { isDay } from './is-day.js';
import { inFile, type LocatedCampaign } from './located.js';

type Fault = Parameters<typeof inFile>[2];
type Tell = (path: Path, fault: Fault) => void;

/** What no schema sees: ids that lead nowhere or stand twice, levels out of order, goals that do harm. */
export function checkCampaign({ file, value, isSound }: LocatedCampaign, catalog: Catalog): Finding[] {
  const findings: Finding[] = [];
  const tell: Tell = (path, fault) => void findings.push(inFile(file, path, fault));
  if (isSound('period')) checkPeriod(value, tell);
  if (isSound('levels', 'roles', 'organised', 'quizzes')) checkLists(value, tell);
  if (isSound('levels', 'roles', 'organised', 'places')) checkPlaces(value, tell);
  if (isSound('goals')) checkGoals(value, tell);
  if (isSound('results', 'consent')) checkConsent(value, tell);
  if (isSound('focus', 'promote', 'quizzes')) checkCatalogIds(value, catalog, tell);
  return findings;
}

function checkPeriod({ period: { from, until } }: CampaignSource, tell: Tell): void {
  for (const [key, day] of Object.entries({ from, until })) {
    if (isDay(day)) continue;
    const expected = 'a day that exists';
    tell(['period', key], { code: 'date-impossible', message: `“${day}” is no day`, expected, example: '2026-12-01' });
  }
  if (from > until) {
    const message = `the campaign ends on ${until}, before it begins on ${from}`;
    tell(['period', 'until'], { code: 'period-backwards', message, expected: 'a day after “from”' });
  }
}

function checkLists(source: CampaignSource, tell: Tell): void {
  const levels = levelsOf(source).map(({ id }) => id);
  const lists = { levels: source.levels, roles: source.roles, quizzes: source.quizzes };
  for (const [name, entries] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [index, { id }] of (entries ?? []).entries()) {
      if (seen.has(id)) tell([name, index, 'id'], twice(id, name));
      seen.add(id);
    }
  }
  for (const [index, { level }] of (source.roles ?? []).entries()) {
    if (!levels.includes(level)) tell(['roles', index, 'level'], unknown('level-unknown', 'level', level, levels));
  }
  const missing = rolesOf({ ...source, roles: [] }).filter(({ level }) => !levels.includes(level));
  if (missing.length > 0) {
    const named = [...new Set(missing.map(({ level }) => level))].join(', ');
    tell(['organised'], {
      code: 'level-unknown',
      message: `“${source.organised}” has roles at levels that this campaign does not have: ${named}`,
      expected: 'levels with these ids (their titles may be others), or roles of your own instead of “organised”',
    });
  }
}

function checkPlaces(source: CampaignSource, tell: Tell): void {
  const levels = levelsOf(source).map(({ id }) => id);
  const roles = new Map(rolesOf(source).map((role) => [role.id, role]));
  const seen = new Set<string>();
  for (const { place, parent, path } of placesIn(source.places)) {
    if (seen.has(place.id)) tell([...path, 'id'], twice(place.id, 'places'));
    seen.add(place.id);
    const depth = levels.indexOf(place.level);
    if (depth < 0) tell([...path, 'level'], unknown('level-unknown', 'level', place.level, levels));
    else if (parent && depth <= levels.indexOf(parent.level)) {
      tell([...path, 'level'], {
        code: 'level-order',
        message: `“${place.id}” is a ${place.level} inside the ${parent.level} “${parent.id}”`,
        expected: `a level below ${parent.level}: ${levels.slice(levels.indexOf(parent.level) + 1).join(', ') || 'there is none'}`,
      });
    }
    for (const [index, { role: id }] of (place.people ?? []).entries()) {
      const role = roles.get(id);
      const at = [...path, 'people', index, 'role'];
      if (!role) tell(at, unknown('role-unknown', 'role', id, [...roles.keys()]));
      else if (role.level !== place.level) {
        tell(at, {
          code: 'role-elsewhere',
          message: `“${id}” is a role of a ${role.level}; “${place.id}” is a ${place.level}`,
          expected: `a place of the level ${role.level}, or a role of a ${place.level}`,
        });
      }
    }
  }
}

function checkGoals({ goals }: CampaignSource, tell: Tell): void {
  const seen = new Set<string>();
  for (const [index, { measure, target }] of goals.entries()) {
    const { unit, caution } = MEASURES[measure]!;
    if (seen.has(measure)) tell(['goals', index, 'measure'], twice(measure, 'goals'));
    seen.add(measure);
    if (unit === 'percent' && target > 100) {
      const message = `“target” of ${measure} is ${target}`;
      tell(['goals', index, 'target'], { code: 'target-impossible', message, expected: 'per cent: 0 to 100' });
    }
    if (caution) {
      tell(['goals', index, 'measure'], {
        code: 'goal-harmful',
        message: `${measure}: ${caution['en']}`,
        expected: 'goals of knowledge and early reports beside it; its caution is shown wherever the goal is',
        severity: 'warning',
      });
    }
  }
  if (goals.length > 0 && !['knowledge', 'kept-knowledge', 'early-reports'].some((one) => seen.has(one))) {
    tell(['goals'], {
      code: 'goals-one-sided',
      message: 'no goal says whether people know more, or ask before they pay',
      expected: 'one of knowledge, kept-knowledge, early-reports among the goals',
      example: '- { measure: early-reports, target: 20 }',
      severity: 'warning',
    });
  }
}

function checkConsent({ results, consent }: CampaignSource, tell: Tell): void {
  if (results !== undefined || consent?.results === undefined) return;
  tell(['consent', 'results'], {
    code: 'consent-unused',
    message: 'nobody is asked: without “results” nothing is sent',
    expected: '“results” with a store, or no such consent',
    example: 'results: { store: https://lrs.example.com/xapi, authorization: Basic ZXhhbXBsZTpleGFtcGxl }',
    severity: 'warning',
  });
}

function checkCatalogIds({ focus, promote, quizzes = [] }: CampaignSource, catalog: Catalog, tell: Tell): void {
  const scripts = catalog.scripts.map(({ id }) => id);
  for (const [index, id] of focus.entries()) {
    const retired = catalog.retired?.find((one) => one.id === id);
    if (retired) {
      tell(['focus', index], {
        code: 'script-retired',
        message: `the script “${id}” was withdrawn on ${retired.retired}`,
        expected:
          retired.replacedBy === undefined ? 'a script that is in use' : `“${retired.replacedBy}”, in its place`,
      });
    } else if (!scripts.includes(id)) tell(['focus', index], unknown('script-unknown', 'script', id, scripts));
  }
  const contacts = catalog.contacts.map(({ id }) => id);
  for (const [index, id] of (promote?.contacts ?? []).entries()) {
    if (!contacts.includes(id))
      tell(['promote', 'contacts', index], unknown('contact-unknown', 'contact', id, contacts));
  }
  const categories = catalog.categories.map(({ id }) => id);
  for (const [number, quiz] of quizzes.entries()) {
    for (const [index, id] of (quiz.categories ?? []).entries()) {
      if (categories.includes(id)) continue;
      tell(['quizzes', number, 'categories', index], unknown('category-unknown', 'category', id, categories));
    }
  }
}

function twice(id: string, list: string): Fault {
  return { code: 'id-twice', message: `“${id}” stands twice in ${list}`, expected: 'each only once' };
}

/** Names the nearest ids that there are, by how they begin. */
export function unknown(code: string, noun: string, id: string, known: readonly string[]): Fault {
  const near = known.filter((one) => one.slice(0, 4) === id.slice(0, 4));
  const shown = (near.length > 0 ? near : known).slice(0, 8);
  return {
    code,
    message: `there is no ${noun} “${id}”`,
    expected:
      shown.length === 0
        ? `the id of a ${noun}; there is none`
        : `one of: ${shown.join(', ')}${shown.length < known.length ? ' …' : ''}`,
  };
}
