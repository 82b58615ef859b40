import { catalogInUse, setCatalog } from './fraud-free.js';
import { keepUpToDate } from './fraud-free-updates.js';
import { tell } from './tell.js';

const line = document.querySelector('#catalog');
const button = document.querySelector('#update');

const show = (status) => {
  line.textContent = tell(status, document.documentElement.lang);
  line.dataset.freshness = status.freshness;
};

try {
  // The root comes with the page, not with the catalog: whoever can change the one must not be able to change both.
  const answer = await fetch('root.json');
  if (!answer.ok) throw new Error(`root.json: the server answered with status ${answer.status}.`);
  const root = new Uint8Array(await answer.arrayBuffer());
  const updates = await keepUpToDate({
    root,
    repository: 'catalog/',
    floor: catalogInUse(),
    setCatalog,
    onStatus: show,
  });
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    await updates.update();
    button.disabled = false;
  });
} catch (error) {
  // Without a root the page goes on with the catalog that it came with.
  console.warn(error);
}
