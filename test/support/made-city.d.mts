/** How much of everything a made-up city has. */
export interface CitySize {
  readonly communities: number;
  readonly gridsEach: number;
  readonly buildingsEach: number;
}

/** `campaign.yaml` of a made-up city. */
export function madeCity(size: CitySize): string;
