/** What stands beside an answer, and is not waited for: the message with its marks, and what is passed on. */
export { markedMessage } from './marked-message.js';
export { shareText } from './share-text.js';
export { shareView } from './share-view.js';
export { contactsBeside, toTell } from './tell-contacts.js';
export { send } from '../device/send.js';
