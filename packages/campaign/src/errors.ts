/**
 * - `folder-missing`: the folder of a campaign does not exist or can't be read.
 * - `campaign-missing`: there is no `campaign.yaml` in it.
 * - `file-unreadable`: a file of it can't be read.
 * - `key-invalid`: a text that is no private key to seal with.
 */
export type CampaignErrorCode = 'folder-missing' | 'campaign-missing' | 'file-unreadable' | 'key-invalid';

/** The only error that this package throws, for wrong use. Faults in a campaign's files are no errors but findings. */
export class CampaignError extends Error {
  override readonly name = 'CampaignError';
  readonly code: CampaignErrorCode;

  constructor(code: CampaignErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
  }
}
