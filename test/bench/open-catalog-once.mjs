import { readFileSync } from 'node:fs';
import { createEngine, decodeCatalog } from '@fraud-free/core';

/** Opens files of a catalog as a page does that has just got them, and checks one message. */
const files = process.argv.slice(2).map((file) => readFileSync(file));
const times = [process.cpuUsage()];
const catalog = decodeCatalog(...files);
times.push(process.cpuUsage());
const engine = createEngine(catalog);
times.push(process.cpuUsage());
engine.check('我是银行客服，您的账户将被冻结，加薇信');
times.push(process.cpuUsage());
const spent = ({ user, system }) => (user + system) / 1000;
console.log(JSON.stringify(times.slice(1).map((time, at) => spent(time) - spent(times[at]))));
