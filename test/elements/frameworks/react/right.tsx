import type {} from '@fraud-free/elements/react';
import type { FraudCheck } from '@fraud-free/elements';
import { useRef } from 'react';

export function Page() {
  const check = useRef<FraudCheck>(null);
  return (
    <main data-elder="">
      <fraud-check
        ref={check}
        lang="zh-CN"
        className="card"
        receive
        elder={false}
        value="您好"
        onfraud-free-verdict={(event) => event.verdict.level.toUpperCase()}
        onfraud-free-clear={() => check.current?.check()}
      >
        拿不准？拨打 96110 问一问。
      </fraud-check>
      <fraud-alerts src="alerts.json" stale-after={3} />
      <fraud-quiz length={5} onfraud-free-quiz-finish={({ score }) => score.answered.toFixed()} />
    </main>
  );
}
