import type { Evidence } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { markSegments, type Segment } from './mark-segments.js';

/**
 * The person's own message with the words marked that gave it away. A mark has a line whose kind tells its role,
 * and the role's name in words behind it. Parts: `message`, `mark`.
 */
export function markedMessage(text: string, evidence: readonly Evidence[], words: Telling<'check' | 'marks'>): unknown {
  const segments = markSegments(text, evidence);
  if (!segments.some(({ roles }) => roles.length > 0)) return nothing;
  const { message, marks } = words.strings.check;
  return html`
    <h3 id="message-title">${message}</h3>
    <p class="small">${marks}</p>
    <blockquote part="message" class="message" dir="auto" translate="no" aria-labelledby="message-title">
      ${textView(segments, words)}
    </blockquote>
  `;
}

/** The words of a message alone, marked in the same way; for a message that stands in another place. */
export function markedText(text: string, evidence: readonly Evidence[], words: Telling<'marks'>): TemplateResult {
  return textView(markSegments(text, evidence), words);
}

function textView(segments: readonly Segment[], words: Telling<'marks'>): TemplateResult {
  return html`<span class="text">${segments.map((segment) => segmentView(segment, words))}</span>`;
}

function segmentView({ text, roles, ends, afterGap }: Segment, words: Telling<'marks'>): TemplateResult {
  const { marks } = words.strings;
  const gap = afterGap ? html`<span class="gap">${marks.gap}</span>` : nothing;
  if (roles.length === 0) return html`${gap}${text}`;
  const names = ends.map((role) => html`<span class="tag">${marks.tag(marks.roles[role])}</span>`);
  return html`${gap}<mark part="mark" class=${roles[0]!}>${text}</mark>${names}`;
}
