import type { Contact, Script } from '@fraud-free/core';
import { LINK_TRICKS, NUMBER_TRICKS, SITES, isHotline } from '../addresses.js';
import { fingerprint } from '../hash.js';
import { fits } from '../moves.js';
import type { Random } from '../random.js';
import type { Built, Candidate, Pool } from './kind.js';

const WRONG = 3;
/** Signals of scripts that send links. */
const LINKS = ['demand.click-link', 'demand.log-in-and-update', 'demand.scan-code', 'demand.download-app'];

/**
 * "Is this their number, is this their link?": the number of one of the script's contacts, or a link to a made-up site,
 * among what is made to look like it. Numbers are asked about in scripts whose advice names the contact, links in those
 * that send links.
 */
export function addressChecks(pool: Pool): Candidate[] {
  return pool.scripts.flatMap((script) => [
    ...hotlines(pool, script).map((contact) => candidate(script, 'number', contact.id, contact.number!)),
    ...(sendsLinks(script) ? SITES.map(({ id, host }) => candidate(script, 'link', id, host)) : []),
  ]);
}

function candidate(script: Script, of: 'number' | 'link', owner: string, address: string): Candidate {
  return {
    about: `${of} ${owner}`,
    script: script.id,
    category: script.category,
    build: (random) => build(script, of, owner, address, random),
  };
}

function build(script: Script, of: 'number' | 'link', owner: string, address: string, random: Random): Built {
  const wrong = (of === 'number' ? NUMBER_TRICKS : LINK_TRICKS).map(({ id }) => id).filter((id) => id !== 'genuine');
  const tricks = random.shuffle(['genuine', ...random.shuffle(wrong).slice(0, WRONG)]);
  return {
    question: {
      kind: 'address-check',
      id: `address-check/${script.id}/${owner}`,
      script: script.id,
      category: script.category,
      choices: tricks.length,
      right: [tricks.indexOf('genuine')],
      print: fingerprint(of, owner, address),
      of,
      owner,
      tricks,
    },
    uses: [],
  };
}

function hotlines({ catalog }: Pool, script: Script): Contact[] {
  const named = catalog.advice.filter(({ id }) => script.advice.includes(id)).flatMap(({ contacts }) => contacts);
  return catalog.contacts.filter((contact) => named.includes(contact.id) && isHotline(contact));
}

function sendsLinks({ stages }: Script): boolean {
  return stages.some(({ signals }) => fits(LINKS, signals));
}
