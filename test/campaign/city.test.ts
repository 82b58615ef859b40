import { readFileSync } from 'node:fs';
import { loadCampaign, splitPlaces, type Campaign, type Place } from '@fraud-free/campaign';
import { openCatalog } from '@fraud-free/core';
import { describe, expect, it } from 'vitest';
import { madeCity } from '../support/made-city.mjs';

const catalog = openCatalog(JSON.parse(readFileSync('rules/dist/catalog.json', 'utf8')));

function city(communities: number, gridsEach: number, buildingsEach: number): Campaign {
  const text = madeCity({ communities, gridsEach, buildingsEach });
  const { campaign, findings } = loadCampaign([{ path: 'campaign.yaml', text }], catalog);
  expect(findings).toEqual([]);
  return campaign!;
}

interface Part {
  readonly id: string;
  readonly places: readonly Place[];
}

function split(campaign: Campaign): { files: readonly string[]; head: Part; parts: readonly Part[]; bytes: number[] } {
  const made = [...splitPlaces(campaign)];
  const [head, ...parts] = made.map(({ content }) => JSON.parse(String(content)) as Part);
  const bytes = made.map(({ content }) => Buffer.byteLength(content));
  return { files: made.map(({ path }) => path), head: head!, parts, bytes };
}

describe('a city in one file', () => {
  it.each([
    [60, 10, 2],
    [110, 4, 2],
  ])('of %i communities is split, and every place stands in one file', (...size) => {
    const campaign = city(...size);
    const { files, head, parts } = split(campaign);
    expect(files.slice(0, 2)).toEqual(['campaign.json', 'places/c0.json']);
    expect(parts).toHaveLength(size[0]);
    const all = [head, ...parts].flatMap(({ places }) => places.map(({ id }) => id));
    expect(all.sort()).toEqual(campaign.places.map(({ id }) => id).sort());
    for (const part of parts) {
      const around = head.places.find(({ id }) => id === part.id)!;
      expect(around.file).toBe(`places/${part.id}.json`);
      // Each place's own is found in its file or is that whose file it is.
      const there = new Set([part.id, ...part.places.map(({ id }) => id)]);
      expect(part.places.filter(({ parent }) => !there.has(parent!))).toEqual([]);
    }
  });

  it('keeps what a phone loads small, however many buildings there are', () => {
    const [small, large] = [split(city(30, 3, 6)), split(city(30, 3, 24))];
    expect(Math.abs(large.bytes[0]! - small.bytes[0]!)).toBeLessThan(10);
    expect(Math.max(...large.bytes)).toBeLessThan(30_000);
  });

  it('is one file where it is a street', () => {
    const { files, head } = split(city(4, 3, 6));
    expect(files).toEqual(['campaign.json']);
    expect(head.places.filter(({ file }) => file !== undefined)).toEqual([]);
  });
});
