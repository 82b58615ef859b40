import type { FraudFreeVerdictEvent } from '@fraud-free/elements';

const check = document.createElement('fraud-check');
check.receive = true;
check.addEventListener('fraud-free-verdict', (event: FraudFreeVerdictEvent) => event.verdict.level);
document.querySelector('fraud-quiz')!.length = 5;
document.addEventListener('fraud-free-pause', (event) => event.preventDefault());
