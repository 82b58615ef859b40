import { maskNumbers } from '@fraud-free/core';

/** A link that is passed on would be followed: only that there was one is told. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。]+|\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,3}\.[a-z]{2,20}\b(?:\/[^\s\p{Script=Han}，。]*)?/giu;

/**
 * What a resident passes on of a message: its codes, card and phone numbers hidden, each link as the word for one, and no
 * more than `longest` characters.
 */
export function masked(text: string, link: string, longest: number): string {
  const characters = [...maskNumbers(text).replace(LINK, link).trim()];
  return characters.slice(0, longest).join('') + (characters.length > longest ? '…' : '');
}
