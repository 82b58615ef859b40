import type { SimulatorStrings } from './strings.js';

export const simulatorEn: SimulatorStrings = {
  title: 'Practise: what to answer',
  intro:
    'Choose a fraud and go through it with a “fraudster”. You decide at every step and see what comes of it. ' +
    'Nothing is timed, all is made up, and nobody sits at the other end.',
  pick: 'Choose one',
  start: 'Start',
  resume: (script) => `Go on where you left: ${script}`,
  another: 'Choose another',
  restart: 'Go through it again',
  step: (at, of) => `Step ${at} of ${of}`,
  happens: 'What happens',
  says: 'They write',
  wants: 'What they want',
  choose: 'What do you do?',
  you: 'You chose',
  answer: 'They will answer',
  leadsTo: 'What comes of it',
  soFar: 'The way so far',
  ends: { stopped: 'Stopped, and nothing lost', 'stopped-late': 'Stopped, and nothing more paid', paid: 'To the end' },
  endings: {
    stopped: () => 'You stopped where it matters, and can do so when it is real.',
    'stopped-late': (report) =>
      `For what was paid, there is still something to do: ${report} at once. It is never too late to stop.`,
    paid: (report) =>
      `In practice that does no harm: now you know each step. When it is real you can stop at any of them, and if you have paid, ${report} at once.`,
  },
  why: 'Why that is good',
  avoided: 'What would have come next',
  todo: 'What to do about this fraud',
  kept: 'How far you have come is kept in this browser on this device only, and is gone when you start anew.',
  made: 'All of it is made up.',
};
