import type { ReadingStrings } from './strings.js';

export const readingEn: ReadingStrings = {
  picture: 'Read a screenshot',
  camera: 'Scan a QR code',
  voice: 'Say it',
  stop: 'Stop',
  step: {
    loading: 'Getting ready; the first time takes a little longer …',
    reading: 'Reading the picture on this device …',
    camera: 'Hold the QR code into the picture …',
    voice: 'Please speak, this is listening …',
  },
  view: 'What the camera sees',
  read: {
    picture:
      'The text of the picture stands in the field now. Some letters may be wrong: compare it with the picture, then press “Check”.',
    turns:
      'The talk of the pictures stands in the field now, in order: “Them” on the left, “Me” on the right, and what two of them show once. Some letters may be wrong: compare them, then press “Check”.',
    code: 'What the code says stands in the field now. Look at it, then press “Check”. There is no need to open it.',
    voice: 'What you said stands in the field now. Read it once more, then press “Check”.',
    talk: 'The talk of the pictures stands in the field now: “Them” on the left, “Me” on the right. Some letters may be wrong: compare them, then press “Look at this talk”.',
    unsure:
      'The talk of the pictures stands in the field now. Of some words it is not clear whose they are, and they say so: write “Me” or “Them” there, then press “Look at this talk”.',
  },
  parties: { own: 'Me', other: 'Them', unknown: 'Not clear who', colon: ': ' },
  trouble: {
    'not-a-picture': 'This is no picture, or a broken one. Take the screenshot once more.',
    'type-not-taken': 'Pictures of this type can’t be read. Take a screenshot of it.',
    'too-many-bytes': 'This picture is too large. Cut it to the message.',
    'too-many-pixels': 'This picture is too large. Cut it to the message.',
    'nothing-legible':
      'No text and no code could be read. Take a sharp and straight picture, or type the words that matter.',
    'files-missing': 'This site can’t read pictures at the moment. Paste or type the words instead.',
    'not-supported': 'This browser can’t read it. Paste or type the words instead.',
    'reader-failed': 'It could not be read to the end. Cut the picture to the message, or type the words.',
    refused: 'The camera or microphone was not allowed. Use a screenshot, or type the words.',
  },
};
