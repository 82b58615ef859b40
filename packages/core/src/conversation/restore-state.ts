import type { Catalog } from '../catalog/catalog.js';
import { checkShape, type Shape } from '../catalog/shape.js';
import { FraudFreeError } from '../errors.js';
import { CONVERSATION_FORMAT, MOST, type ConversationState } from './conversation-state.js';

/**
 * Takes a value that came from outside for the state of a talk. Signals and scripts that this catalog does not know are
 * dropped, and told: a state of another version of the catalog goes on with the rest.
 *
 * @throws {FraudFreeError} `conversation-state` with all `faults`
 */
export function restoreState(
  value: unknown,
  { version, signals, scripts }: Catalog,
): { state: ConversationState; dropped: readonly string[] } {
  const faults = checkShape(value, stateShape, 'state');
  if (faults.length === 0) {
    const { format, parties } = value as ConversationState;
    if (format !== CONVERSATION_FORMAT) faults.push(`state.format: expected ${CONVERSATION_FORMAT}`);
    if (parties.length > MOST.parties) faults.push(`state.parties: expected at most ${MOST.parties}`);
  }
  if (faults.length > 0) {
    throw new FraudFreeError(
      'conversation-state',
      `This is no state of a talk: ${faults.slice(0, 5).join('; ')}. Pass one that a conversation handed out, or nothing.`,
      { faults },
    );
  }
  const { firstWarning, parties, ...rest } = value as ConversationState;
  const dropped = new Set<string>();
  const isKnown = (list: readonly { readonly id: string }[], id: string): boolean =>
    list.some((each) => each.id === id) || !dropped.add(id);
  return {
    state: {
      ...rest,
      ...(firstWarning && isKnown(scripts, firstWarning.script) && { firstWarning }),
      catalog: version,
      parties: parties.map(({ subjects, ...party }) => ({
        ...party,
        ...(subjects && {
          subjects: Object.fromEntries(Object.entries(subjects).filter(([id]) => isKnown(scripts, id))),
        }),
        signals: party.signals.filter(({ id }) => isKnown(signals, id)).slice(0, MOST.signals),
      })),
    },
    dropped: [...dropped].sort(),
  };
}

const aged: Readonly<Record<string, Shape>> = { messages: 'index', said: 'index' };
const at: Readonly<Record<string, Shape>> = { at: 'number' };

const stateShape: Shape = {
  object: {
    format: 'index',
    catalog: 'text',
    messages: 'index',
    parties: {
      list: {
        object: {
          from: 'text',
          ...aged,
          signals: {
            list: {
              object: {
                id: 'text',
                first: 'index',
                last: 'index',
                ...aged,
                places: { list: { list: 'index', least: 2 } },
              },
              optional: { ...at, warned: 'boolean', faint: 'boolean' },
            },
          },
        },
        optional: { ...at, subjects: { record: 'number' } },
      },
    },
  },
  optional: {
    firstWarning: { object: { message: 'index', level: { oneOf: ['danger', 'caution'] }, script: 'text' } },
    cannotSay: { oneOf: ['empty', 'too-short', 'language'] },
  },
};
