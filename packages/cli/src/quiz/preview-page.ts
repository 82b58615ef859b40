/** The page of a preview. Its script is a file of its own, so that the page's policy lets nothing else run. */
export const PREVIEW_PAGE = `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>fraud-free quiz preview</title>
  <style>
    body { max-width: 44rem; margin: 1rem auto; padding: 0 1rem; font-family: system-ui, sans-serif; }
    pre { padding: 0.75rem; overflow: auto; background: #f2f4f5; white-space: pre-wrap; }
    nav { display: flex; flex-wrap: wrap; gap: 1rem; margin-block: 1rem; }
    label { display: inline-flex; gap: 0.4rem; align-items: center; min-height: 44px; }
  </style>
  <script type="module" src="/fraud-free.js"></script>
  <script type="module" src="/preview.js"></script>
  <nav>
    <label><input type="checkbox" id="elder" /> 长辈版 / elder edition</label>
    <label>语言 / language
      <select id="lang"><option value="zh-CN">简体中文</option><option value="en">English</option></select>
    </label>
  </nav>
  <fraud-quiz></fraud-quiz>
  <h2>检查 / findings</h2>
  <pre id="report" role="status"></pre>
</html>
`;

export const PREVIEW_SCRIPT = `
const quiz = document.querySelector('fraud-quiz');
const elder = document.querySelector('#elder');
const lang = document.querySelector('#lang');
elder.onchange = () => { quiz.elder = elder.checked; };
lang.onchange = () => {
  document.documentElement.lang = lang.value;
  tell();
};
let reports;

function tell() {
  document.querySelector('#report').textContent = reports[lang.value];
}

async function show() {
  const { quiz: file, ...told } = await (await fetch('/quiz.json')).json();
  if (reports === undefined) document.documentElement.lang = lang.value = told.language;
  reports = told.reports;
  tell();
  quiz.hidden = file === null;
  if (file === null) return;
  quiz.seed = 'preview';
  quiz.quiz = file;
}

await customElements.whenDefined('fraud-quiz');
new EventSource('/events').onmessage = show;
await show();
`;
