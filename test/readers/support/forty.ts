import type { Catalog } from '@fraud-free/core';
import { FONTS, type Screen } from './screenshots.js';

/** A screen, and the words that stand in its bubbles. */
export interface Case {
  readonly id: string;
  readonly screen: Screen;
  readonly text: string;
}

/**
 * Forty screens with texts of our own rules: half of them frauds, half genuine messages that look alike; chats and text
 * messages, four fonts, light and dark, three densities, some as JPEG.
 */
export function fortyScreens({ scripts }: Catalog): Case[] {
  return DRAWN.map((drawn, i): Case => {
    const [id, example] = drawn.split(' ') as [string, string];
    const script = scripts.find((one) => one.id === id)!;
    const texts: readonly { readonly id: string; readonly text: string }[] =
      i % 2 === 0 ? script.examples.hits : script.examples.nearMisses;
    // An example that was taken out since is stood for by the first one.
    const { text } = texts.find((one) => one.id === example) ?? texts[0]!;
    const kind = i % 4 < 2 ? 'chat' : 'sms';
    // A line of one's own stands on the other side of every second chat.
    const answer = kind === 'chat' && i % 8 < 2;
    return {
      id: `${i} ${drawn}`,
      text,
      screen: {
        kind,
        ...FONTS[(i >> 1) % FONTS.length]!,
        dark: (i >> 2) % 2 === 1,
        scale: ([2, 3, 1, 2] as const)[(i >> 3) % 4]!,
        type: i % 5 === 0 ? 'jpeg' : 'png',
        bubbles: [{ side: 'left', text }, ...(answer ? [{ side: 'right', text: ANSWER } as const] : [])],
      },
    };
  });
}

/** Drawn once by lot, a hit and a near-miss by turns, and kept: a new script must not draw others. */
const DRAWN: readonly string[] = [
  'student-loan-relief h1',
  'account-cover n6',
  'matchmaker h5',
  'impersonating-acquaintance n15',
  'doorstep-repair h8',
  'pay-for-child n7',
  'fake-credit-repair h15',
  'tax-threat n4',
  'sextortion h10',
  'tech-support n3',
  'tech-support h5',
  'ghost-consultant n7',
  'flight-change h11',
  'impersonating-support n1',
  'fake-buyer h5',
  'ordering-app n7',
  'celebrity-impostor h7',
  'exam-answers n8',
  'exam-answers h7',
  'cheap-top-up n4',
  'false-invoice h5',
  'premium-rate-message n3',
  'code-request h2',
  'doctored-photo n6',
  'impersonating-acquaintance h3',
  'student-loan-relief n5',
  'phishing-notice h5',
  'business-email-compromise n1',
  'money-mule h2',
  'government-grant n2',
  'subsidy-notice h1',
  'benefit-number-suspended n6',
  'prize-and-inheritance h1',
  'elder-care-investment n3',
  'refund-group h4',
  'voice-imitation n5',
  'student-visa-threat h6',
  'antique-auction n4',
  'page-violation h7',
  'training-loan n1',
];

/** What the resident wrote back: nothing that speaks for or against a fraud. */
export const ANSWER = '等我晚上回家再看看';
