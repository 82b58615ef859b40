import { isWarning, type Catalog, type ConversationVerdict, type Script } from '@fraud-free/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Telling } from '../controllers/strings-controller.js';
import { byIds, contactsFor } from '../engine/contacts.js';
import { markedText } from '../fraud-check/marked-message.js';
import { LEVEL_ICONS } from '../styles/icons.js';
import { contactList } from '../templates/contact-list.js';
import { fold } from '../templates/fold.js';
import { lines, steps } from '../templates/lines.js';
import { section } from '../templates/section.js';
import { foldedSources } from '../templates/source-line.js';
import type { FollowedTalk } from './follow-talk.js';
import { stageLine } from './stage-line.js';

/** The answer to a talk: how it looks, how far it has come, what comes next, what they will say, what to do. */
export function talkView(
  talk: FollowedTalk,
  catalog: Catalog,
  words: Telling<'conversation' | 'verdict' | 'marks'>,
): TemplateResult {
  const { conversation: say, verdict: common } = words.strings;
  const { verdict } = talk;
  const [script] = isWarning(verdict) ? byIds(catalog.scripts, [verdict.scripts[0]?.id ?? '']) : [];
  const advice = byIds(catalog.advice, isWarning(verdict) ? verdict.advice : []);
  return html`<div class="answer ${verdict.level}" part="answer">
    ${head(talk, script, words)}
    ${script ? section(say.stagesTitle, stageLine(script, verdict, words), 'stages') : nothing}
    ${nextView(verdict, catalog, words)} ${isWarning(verdict) ? rebuttalsView(verdict, words) : nothing}
    ${section(
      common.todo,
      advice.length > 0
        ? steps(advice.slice(0, 4).map(({ text }) => words.pick(text)))
        : lines(common.whenAsked(words.place.ask)),
    )}
    ${section(common.call, contactList(contactsFor(catalog, words.region, advice), catalog, words))}
    ${messagesView(talk, words)} ${script ? foldedSources(byIds(catalog.sources, script.sources), words) : nothing}
    <p class="small">${say.onDevice(verdict.catalog)}</p>
  </div>`;
}

function head(
  { verdict, messages }: FollowedTalk,
  script: Script | undefined,
  words: Telling<'conversation' | 'verdict' | 'marks'>,
): TemplateResult {
  const { conversation: say, verdict: common } = words.strings;
  const { level, firstWarning } = verdict;
  const meaning =
    level === 'no-match'
      ? say.noMatch
      : level === 'cannot-say'
        ? verdict.cannotSay === 'expired'
          ? common.cannotSay.expired('')
          : say.tooLittle
        : common.meanings[level];
  const parties = new Set(messages.map(({ from }) => from)).size;
  return html`<div class="head">
    ${LEVEL_ICONS[level]}
    <h3 id="headline" part="headline" tabindex="-1">${common.levels[level]}</h3>
    ${
      script
        ? html`<p>
            <strong>${common.script[level === 'danger' ? 'danger' : 'caution'](words.pick(script.title))}</strong>
          </p>`
        : nothing
    }
    <p>${meaning}</p>
    <p class="small">
      ${say.read(messages.length, parties)} ${script && firstWarning ? say.firstWarning(firstWarning.message + 1) : ''}
    </p>
  </div>`;
}

function nextView(
  { next }: ConversationVerdict,
  catalog: Catalog,
  words: Telling<'conversation' | 'verdict' | 'marks'>,
): unknown {
  const asks = byIds(catalog.scripts, [next?.script ?? ''])[0]?.stages.find(({ stage }) => stage === next?.stage)?.asks;
  if (asks === undefined) return nothing;
  return section(words.strings.conversation.next, html`<p class="quote">${words.pick(asks)}</p>`);
}

function rebuttalsView({ rebuttals }: ConversationVerdict, words: Telling<'verdict'>): unknown {
  if (rebuttals.length === 0) return nothing;
  const { verdict: say } = words.strings;
  return section(
    say.rebuttals,
    html`<p class="small">${say.rebuttalsHow}</p>
      ${lines(rebuttals.map((text) => words.pick(text)))}`,
  );
}

/** The talk itself, message by message, with the marked words. */
function messagesView(
  { messages, verdict }: FollowedTalk,
  words: Telling<'conversation' | 'verdict' | 'marks'>,
): TemplateResult {
  const { conversation: say } = words.strings;
  return fold(
    say.talk,
    html`<ol class="plain talk" role="list" part="talk">
      ${messages.map(
        ({ from, text }, i) =>
          html`<li>
            <p class="small"><bdi>${i + 1}. ${from || say.nobody}</bdi></p>
            <p class="message" dir="auto" translate="no">
              ${markedText(
                text,
                verdict.evidence.filter(({ message }) => message === i),
                words,
              )}
            </p>
          </li>`,
      )}
    </ol>`,
  );
}
