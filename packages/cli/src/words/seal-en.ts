import type { SealWords } from './seal-words.js';

export const sealEn: SealWords = {
  noKey: (variable) => `There is no key to sign with. Give --key FILE, or put the key into ${variable}.`,
  noKeyFile: (path) => `There is no key ${path}. Make one with "fraud-free campaign keys".`,
  keyMade: (path, open) =>
    `The private key is ${path}, readable for you alone: keep it off every server. For the one above: ${open}`,
  key: (kid, fingerprint) => `Key: ${kid}\nFingerprint for posters: ${fingerprint}`,
  noCampaign: (folder) => `${folder} holds no campaign.json of a campaign. Make it with "fraud-free campaign build".`,
  notOurs: (path) =>
    `${path} is not signed by a key of yours, or was changed. Find out by whom; take it away if you want to begin anew.`,
  nothingToRenew: 'The folder was never sealed. Seal it with "fraud-free campaign sign".',
  notVerified: (code, message) => `Not verified (${code}): ${message}`,
  verified: (campaign, files) => `Verified: campaign ${campaign}, ${files} files.`,
  issuer: (name, by) => `Issuer: ${name}${by.length > 0 ? `, confirmed by ${by.join(', ')}` : ''}`,
  times: (expires, asOf) => `Signed until ${expires}; nothing was withdrawn as of ${asOf}.`,
  old: 'That is long ago: renew seal and lists, or ask whether somebody is holding back newer ones.',
  withdrawn: (kid) =>
    kid === undefined
      ? 'The seal is withdrawn. Put revoked.json on the server now; "fraud-free campaign sign" makes a new seal.'
      : `The key ${kid} is withdrawn. Put revoked.json on the server now.`,
  noLists: (path) => `${path} is no issuers.json. Expected: a list sealed by "fraud-free campaign issuers".`,
  listed: (issuers, path, days) => `${issuers} issuers are in ${path}, sealed for ${days} days.`,
  added: (path) => `${path} was not sealed. Take it away, or seal the folder anew.`,
};
