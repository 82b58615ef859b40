import '@fraud-free/elements/fraud-free.css';
import '@fraud-free/elements/fraud-check/define';
import type {} from '@fraud-free/elements/react';
import type { FraudFreeVerdictEvent } from '@fraud-free/elements';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

createRoot(document.querySelector('#page')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);

/** A field of the page's own, and the check of what stands in it. */
function Page() {
  const [elder, setElder] = useState(false);
  const [level, setLevel] = useState('');
  const heard = ({ verdict }: FraudFreeVerdictEvent) => setLevel(verdict.level);
  return (
    <main>
      <label>
        <input type="checkbox" checked={elder} onChange={({ target }) => setElder(target.checked)} /> 长辈版
      </label>
      <fraud-check elder={elder} onfraud-free-verdict={heard} onfraud-free-clear={() => setLevel('')}>
        拿不准？拨打 96110 问一问。
      </fraud-check>
      <output>{level}</output>
    </main>
  );
}
