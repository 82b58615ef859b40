import { defineLazily } from './define-lazily.js';
import { defineElement } from './define-element.js';
import { FraudCheck } from './fraud-check/fraud-check.js';
import { FraudVerdict } from './fraud-verdict/fraud-verdict.js';
import { FraudWarning } from './fraud-warning/fraud-warning.js';
import { partsAtOnce } from './at-once.js';
import { useTraditionalTexts } from './engine/traditional-texts.js';
import { languagesOn, loadLocalesBy } from './i18n/locales.js';
import { catalog as bundled } from '@fraud-free/rules';

/*
 * What `fraud-free.js` is made of: the elements that most pages show are in it, and each other is a file beside it that is
 * loaded when its tag is first seen. Its address is taken from that of this file, so that any folder will do.
 */
export { FraudCheck, FraudVerdict, FraudWarning };
export { FraudFreeEvent } from './events.js';
export { FraudFreeClearEvent, FraudFreeVerdictEvent } from './message-events.js';
export { FraudFreeDismissEvent } from './fraud-warning/dismiss-event.js';
export { setCatalog } from './engine/set-catalog.js';
export { catalogInUse } from './engine/shared-catalog.js';
export { registerLocale } from './i18n/locales.js';
export { VERSION } from './version.js';

const FIRST = { 'fraud-verdict': FraudVerdict, 'fraud-check': FraudCheck, 'fraud-warning': FraudWarning };
const LATER = {
  'fraud-alerts': () => import('./fraud-alerts/define.js'),
  'fraud-campaign': () => import('./fraud-campaign/define.js'),
  'fraud-contacts': () => import('./fraud-contacts/define.js'),
  'fraud-conversation': () => import('./fraud-conversation/define.js'),
  'fraud-emergency': () => import('./fraud-emergency/define.js'),
  'fraud-guard': () => import('./fraud-guard/define.js'),
  'fraud-payment-check': () => import('./fraud-payment-check/define.js'),
  'fraud-quiz': () => import('./fraud-quiz/define.js'),
  'fraud-script': () => import('./fraud-script/define.js'),
  'fraud-search': () => import('./fraud-search/define.js'),
  'fraud-simulator': () => import('./fraud-simulator/define.js'),
};

const loadWords = loadLocalesBy(async (lang) => {
  if (lang === 'en') return (await import('./i18n/en.js')).en;
  const [{ zhHant }, { traditional }] = await Promise.all([
    import('./i18n/zh-Hant.js'),
    import('@fraud-free/rules/zh-Hant'),
  ]);
  useTraditionalTexts(traditional, bundled.version);
  return zhHant;
});
partsAtOnce();

const languages = languagesOn(document, Object.keys({ ...FIRST, ...LATER }).join());
/** Where elements stand in another language, none is shown before its words are there: Chinese would flash up. */
const words = languages.length > 0 ? Promise.all(languages.map(loadWords)) : undefined;

/** Loads an element that no page has shown yet, for what is to be made by a script or stands in a shadow root. */
export const loadElement: (tag: string) => Promise<void> = defineLazily(
  Object.fromEntries(Object.entries(LATER).map(([tag, load]) => [tag, () => words?.then(load) ?? load()])),
);

if (words) void words.then(defineFirst);
else defineFirst();

function defineFirst(): void {
  for (const [tag, element] of Object.entries(FIRST)) defineElement(tag, element);
}
