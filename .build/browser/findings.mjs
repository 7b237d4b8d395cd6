import { readFileSync } from 'node:fs';
import { act, appears, done, today } from './reward.mjs';

const SAMPLE = new URL('../../functions/lambdas/claim-validation/src/test/resources/fsi/3101-openhis.json', import.meta.url);

/** What a check found in a hospital's claim is reviewed by two, appealed against, verified by a third, and handed over as a lead. */
export async function review(bureau, language, say, token) {
  await ask(bureau, language, token);
  const address = `${bureau.api}/desk/${language}/claim-findings`;
  const investigator = await bureau.person(language, 'demo-investigator');
  const open = it => it.locator('a[href*="/claim-findings/"]');
  await appears(investigator, `${address}?stage=OPEN`, open);
  await bureau.look(investigator, `${language}-findings`);
  const finding = (await open(investigator).first().getAttribute('href')).split('/').at(-1);
  await open(investigator).first().click();
  await bureau.look(investigator, `${language}-finding-open`);
  await judge(bureau, investigator, say, say.firstReview);

  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await adjudicator.goto(`${address}/${finding}`);
  await judge(bureau, adjudicator, say, say.secondReview);

  if (language === 'en') {
    await appealByDoor(bureau, finding, token);
  } else {
    await appealOnPaper(bureau, language, say, `${address}/${finding}`);
  }

  const verifier = await bureau.person(language, 'demo-adjudicator-2');
  await verifier.goto(`${address}/${finding}`);
  await bureau.look(verifier, `${language}-finding-appealed`);
  await judge(bureau, verifier, say, say.verify);
  await verifier.goto(`${address}/${finding}`);
  await act(verifier, say.handle);
  await verifier.selectOption('#handling', 'LEAD');
  await verifier.fill('#reason', 'DEMONSTRATION. 示例。');
  await bureau.look(verifier, `${language}-finding-handle`);
  await done(bureau, verifier, say, say.handle);
  await verifier.goto(`${address}/${finding}`);
  bureau.expect((await verifier.getByRole('link', { name: say.handle, exact: true }).count()) === 0, 'nothing to do any more');
  await bureau.look(verifier, `${language}-finding-handled`);
  await sums(bureau, language, say, verifier);
}

async function appealOnPaper(bureau, language, say, address) {
  const officer = await bureau.person(language, 'demo-intake-officer');
  await officer.goto(address);
  await act(officer, say.appeal);
  await officer.fill('#receivedOn', today());
  await officer.fill('#reason', 'DEMONSTRATION: the hospital objects. 示例：医院有异议。');
  await bureau.look(officer, `${language}-finding-appeal`);
  await done(bureau, officer, say, say.appeal);
}

/** The hospital reads what was confirmed, appeals by its own door, and reads that its appeal was taken. */
async function appealByDoor(bureau, finding, token) {
  const address = `${bureau.api}/v1/claims/findings/${finding}`;
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  await told(bureau, address, headers, it => it.stage === 'CONFIRMED');
  const body = JSON.stringify({ reason: 'DEMONSTRATION: the hospital objects by its own door. 示例：医院线上提出异议。' });
  const { status } = await fetch(`${address}/appeal`, { method: 'POST', headers, body });
  bureau.expect(status === 202, 'the appeal came');
  await told(bureau, address, headers, it => it.stage === 'APPEALED' && it.appeals[0].answer === 'RECORDED');
}

/** Events take a moment. */
async function told(bureau, address, headers, isSo) {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await fetch(address, { headers });
    if (answer.ok && isSo(await answer.json())) {
      return;
    }
    await new Promise(later => setTimeout(later, 1000));
  }
  bureau.expect(false, 'what the hospital is told of its finding');
}

/** The hospital asks while the doctor orders, of another visit in each language: what is found in one visit counts once. */
async function ask(bureau, language, token) {
  const asked = JSON.parse(readFileSync(SAMPLE, 'utf8').replaceAll('visit-0002', `visit-0002-${language}`));
  asked.msgid += `-${language}`;
  asked.input.data.task_id += `-${language}`;
  const answer = await fetch(`${bureau.api}/fsi/3101`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }, body: JSON.stringify(asked),
  });
  const { output } = await answer.json();
  bureau.expect(output.result.length > 0, 'a finding in the sample');
}

/** What a night's screening found stands in the same list, told in the reader's language, and leads from who prescribed to what. */
export async function night(bureau, language, say, control) {
  const screened = await fetch(`${control}/screening`, { method: 'POST' });
  bureau.expect(screened.ok, 'a night that was screened');
  const investigator = await bureau.person(language, 'demo-investigator');
  const found = it => it.locator('a[href*="/claim-findings/"]');
  await appears(investigator, `${bureau.api}/desk/${language}/claim-findings?origin=SCREENING`, found);
  await bureau.look(investigator, `${language}-findings-screened`);
  await found(investigator).first().click();
  await bureau.says(investigator, say.screened);
  await bureau.look(investigator, `${language}-finding-screened`);
  await investigator.goto(`${bureau.api}/desk/${language}/finding-sums?by=DOCTOR&from=2025-12&until=2026-01`);
  await bureau.look(investigator, `${language}-finding-sums-doctors`);
}

async function judge(bureau, page, say, name) {
  await act(page, name);
  await page.selectOption('#judgement', 'CONFIRMED');
  await page.fill('#reason', 'DEMONSTRATION: as charged. 示例：属实。');
  await done(bureau, page, say, name);
}

/** Where the findings are, and how often the rules are right. */
async function sums(bureau, language, say, page) {
  await page.goto(`${bureau.api}/desk/${language}/finding-sums`);
  await bureau.says(page, 'H34110000001');
  await bureau.look(page, `${language}-finding-sums`);
  await page.goto(`${bureau.api}/desk/${language}/rule-precision`);
  await bureau.says(page, '100');
  await bureau.look(page, `${language}-rule-precision`);
  await page.goto(`${bureau.api}/desk/${language}/shadow-proposals`);
  await bureau.look(page, `${language}-shadow-proposals`);
}
