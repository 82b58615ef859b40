import { localise } from '@fraud-free/core';
import { MEASURES } from '../../measures.js';
import { markup } from '../markup.js';
import { sealedBy, type Page, type Site } from '../site.js';

/** The goals, and how far the campaign has come; no number without its day, and its caution beside it. */
export function progressPage(site: Site): Page {
  const { campaign, words, lang } = site;
  const { progress } = words;
  return {
    path: 'progress/',
    title: progress.title,
    menu: true,
    news: true,
    body: ({ root }) => markup`
      <h1>${progress.title}</h1>
      <fraud-campaign class="card" src="${root}campaign.json"${sealedBy(site)}>
        <p>${words.home.period(campaign.period.from, campaign.period.until)}</p>
        <ul class="goals">${campaign.goals.map(({ measure, target }) => {
          const { title, unit, counts, caution } = MEASURES[measure]!;
          const latest = campaign.progress.filter((one) => one.measure === measure && one.place === undefined).at(-1);
          const reached =
            latest === undefined
              ? progress.notYet
              : `${progress.amount(latest.value, unit)}${words.inBrackets(progress.asOf(latest.on))}`;
          return markup`<li><h2>${localise(title, lang)}</h2><p>${localise(counts, lang)}</p>
            <p>${progress.goal} <strong>${progress.amount(target, unit)}</strong> · ${progress.reached} <strong>${reached}</strong></p>
            ${caution && markup`<p class="caution">${progress.caution}${localise(caution, lang)}</p>`}</li>`;
        })}</ul>
      </fraud-campaign>`,
  };
}
