import type { DocumentedElement } from '../../tools/surface/manifest.mjs';

type All = readonly (readonly [string, DocumentedElement])[];

export function elementPage(tag: string, element: DocumentedElement, all: All): string;
export function indexPage(all: All): string;
