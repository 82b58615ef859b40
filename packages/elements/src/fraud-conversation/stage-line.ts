import type { ConversationVerdict, Script } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';

/**
 * The stages of a script in their order, which of them the talk has shown and where, and which may come next. Parts:
 * `stage`.
 */
export function stageLine(
  script: Script,
  verdict: ConversationVerdict,
  words: Telling<'conversation' | 'verdict'>,
): TemplateResult {
  const { conversation: say, verdict: common } = words.strings;
  const seen = new Map(verdict.scripts.find(({ id }) => id === script.id)?.stages.map((one) => [one.stage, one]));
  const latest = script.stages.filter(({ stage }) => seen.has(stage)).at(-1)?.stage;
  const next = verdict.next?.script === script.id ? verdict.next.stage : undefined;
  return html`<ol class="plain stages" role="list" aria-labelledby="stages">
    ${script.stages.map(({ stage, summary }) => {
      const shown = seen.get(stage);
      const state = shown ? 'seen' : stage === next ? 'next' : 'ahead';
      return html`<li part="stage" class=${state} aria-current=${stage === latest ? 'step' : nothing}>
        <strong>${common.stages[stage]}</strong>
        <span class="small"
          >${shown ? say.seenAt(shown.message + 1) : stage === next ? say.nextStage : say.notYet}${
            stage === latest ? html` · ${say.current}` : nothing
          }</span
        >
        ${stage === latest ? html`<p>${words.pick(summary)}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}
