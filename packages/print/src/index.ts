export { PrintError, type PrintErrorCode } from './errors.js';
export { FORMATS, KINDS, PAPERS, type Format, type Kind, type Paper } from './kinds.js';
export {
  planPrint,
  type PrintInput,
  type PrintJob,
  type PrintNote,
  type PrintOptions,
  type PrintPlan,
} from './plan-print.js';
export { openPress, type Press, type PrintedFile } from './press.js';
