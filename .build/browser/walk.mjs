// From a report to a reward that is paid, sent back by the bank and paid anew, and the ends of others: recovered, refused, given up, taken back.
// Before that, a finding in a hospital's claim, through its reviews to a lead, and what a night's screening found. By the pages alone, in both languages, by people who sign in one after the other.
import { readFileSync } from 'node:fs';
import { Bureau } from './bureau.mjs';
import { recall, recover, refuse, revoke, waive } from './ends.mjs';
import { night, review } from './findings.mjs';
import { claim, grant, open, pay, sendBack } from './reward.mjs';
import { decide, file, find, report } from './steps.mjs';
import { words } from './words.mjs';

const [log, folder] = process.argv.slice(2);
const started = readFileSync(log, 'utf8');
const api = started.match(/gateway\s+(http:\/\/\S+)/)[1];
const hospital = started.match(/institution H34110000001\s+(\S+)/)[1];
const control = started.match(/control\s+(http:\/\/\S+)/)[1].replace(/\/$/, '');
const bureau = await Bureau.open(api, folder);
let failed = 0;
for (const language of ['zh-CN', 'en']) {
  try {
    await review(bureau, language, words[language], hospital);
    await night(bureau, language, words[language], control);
    const { number, receipt } = await report(bureau, language, words[language]);
    await find(bureau, language, words[language], number);
    await decide(bureau, language, words[language], number);
    const approval = await grant(bureau, language, words[language], number);
    await claim(bureau, language, words[language], approval, receipt);
    await pay(bureau, language, words[language], approval, receipt);
    await sendBack(bureau, language, words[language], approval, receipt);
    await open(bureau, language, words[language], number);
    await revoke(bureau, language, words[language], number);
    await recover(bureau, language, words[language], approval, 'revoked');
    for (const end of [refuse, waive, recall]) {
      const other = await file(bureau, language, words[language]);
      await find(bureau, language, words[language], other.number);
      await decide(bureau, language, words[language], other.number);
      await end(bureau, language, words[language], other.number, other.receipt);
    }
  } catch (failure) {
    failed = 1;
    console.error(`${language}: ${failure.stack}`);
    await bureau.lastLook(language);
  }
}
await bureau.close();
process.exit(bureau.sum() ? 1 : failed);
