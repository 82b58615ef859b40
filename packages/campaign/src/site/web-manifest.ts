import { localise } from '@fraud-free/core';
import type { Campaign } from '../campaign.js';
import type { SiteWords } from './words/words.js';

/** What a phone needs to install the site (W3C Web Application Manifest); a text shared with it goes to the check. */
export function webManifest(campaign: Campaign, lang: string, words: SiteWords, folder: string): object {
  const name = localise(campaign.title, lang);
  const start = folder === '' ? './' : `./${folder}`;
  return {
    id: `./?${campaign.id}`,
    name,
    short_name: [...name].slice(0, 12).join(''),
    description: words.home.lead,
    lang,
    start_url: start,
    scope: './',
    display: 'standalone',
    background_color: '#f6f4f0',
    theme_color: '#0b5c55',
    icons: [
      { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: words.home.paid, url: `${start}paid/` },
      { name: words.check.title, url: `${start}check/` },
    ],
    share_target: {
      action: `${start}check/`,
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
