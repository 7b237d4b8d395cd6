// From a report to a decided penalty and a paid reward by the pages alone, in both languages, by people who sign in one after the other.
import { readFileSync } from 'node:fs';
import { Bureau } from './bureau.mjs';
import { claim, grant, pay } from './reward.mjs';
import { decide, find, report } from './steps.mjs';
import { words } from './words.mjs';

const [log, folder] = process.argv.slice(2);
const api = readFileSync(log, 'utf8').match(/gateway\s+(http:\/\/\S+)/)[1];
const bureau = await Bureau.open(api, folder);
let failed = 0;
for (const language of ['zh-CN', 'en']) {
  try {
    const { number, receipt } = await report(bureau, language, words[language]);
    await find(bureau, language, words[language], number);
    await decide(bureau, language, words[language], number);
    const approval = await grant(bureau, language, words[language], number);
    await claim(bureau, language, words[language], receipt);
    await pay(bureau, language, words[language], approval, receipt);
  } catch (failure) {
    failed = 1;
    console.error(`${language}: ${failure.stack}`);
    await bureau.lastLook(language);
  }
}
await bureau.close();
process.exit(bureau.sum() ? 1 : failed);
