import { openCodes } from '../codes/open-codes.js';

/** The entry of codes.js, which worker.js loads when a picture is first looked at for codes. */
(self as unknown as { FraudFreeCodes: { openCodes: typeof openCodes } }).FraudFreeCodes = { openCodes };
