import type { DocumentedElement } from './manifest.mjs';

export function guideText(elements: Readonly<Record<string, DocumentedElement>>, version: string): string;
