export { parseTalk } from '@fraud-free/core/talk';
