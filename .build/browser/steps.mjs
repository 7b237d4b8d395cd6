import { REPORTER, appears } from './reward.mjs';

const CODES = { 'zh-CN': 'H13000000771', en: 'H13000000772' };
const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

/** Somebody reports a hospital that the registrar has put on the register; the case's number and the receipt. */
export async function report(bureau, language, say) {
  const registrar = await bureau.person(language, 'demo-registrar');
  await bureau.look(registrar, `${language}-queue-empty`);
  await registrar.goto(`${bureau.api}/desk/${language}/institutions`);
  await bureau.look(registrar, `${language}-institutions`);
  await registrar.fill('#code', CODES[language]);
  await registrar.getByRole('button', { name: say.show }).click();
  await bureau.look(registrar, `${language}-credit-none`);
  await registrar.getByRole('link', { name: say.register }).click();
  await registrar.fill('#name', `Hospital ${CODES[language]} (DEMONSTRATION)`);
  await registrar.fill('#place', '130000');
  await registrar.selectOption('#type', 'MEDICAL_INSTITUTION');
  await bureau.look(registrar, `${language}-register`);
  await registrar.getByRole('button', { name: say.register }).click();
  await bureau.says(registrar, say.done);

  return file(bureau, language, say);
}

/** Somebody who gives a name reports that hospital; the case's number and the receipt. */
export async function file(bureau, language, say) {
  const reporter = await bureau.person(language);
  await reporter.goto(`${bureau.api}/portal/${language}`);
  await reporter.selectOption('#place', '130000');
  await reporter.selectOption('#subject', 'UNIT');
  await reporter.fill('#reported', CODES[language]);
  await reporter.fill('#from', '2026-01-01');
  await reporter.fill('#until', '2026-03-31');
  await reporter.fill('#facts', 'DEMONSTRATION: charged for beds nobody lay in.\n示例：为没有人住的床位收费。');
  await reporter.check('[name="standing"][value="named"]');
  await reporter.fill('#name', REPORTER.holder);
  await reporter.fill('#phone', '000-0000');
  await reporter.fill('#document', REPORTER.document);
  await reporter.check('[name="wantsReward"]');
  await reporter.getByRole('button', { name: say.send }).click();
  const number = (await reporter.locator('dd').first().innerText()).trim();
  bureau.expect(/^FW-/.test(number), 'a case number');
  return { number, receipt: (await reporter.locator('.receipt').innerText()).trim() };
}

/** An intake officer accepts it, and an investigator records what was found. */
export async function find(bureau, language, say, number) {
  const officer = await bureau.person(language, 'demo-intake-officer');
  await appears(officer, `${bureau.api}/desk/${language}/cases?stage=RECEIVED`, it => it.getByRole('link', { name: number }));
  await bureau.look(officer, `${language}-queue`);
  await officer.getByRole('link', { name: number }).click();
  await bureau.look(officer, `${language}-case-received`);
  await act(officer, say.accept);
  await bureau.look(officer, `${language}-accept`);
  await send(officer, say.accept);
  await bureau.says(officer, say.done);
  await officer.goto(`${bureau.api}/desk/${language}/leads`);
  await bureau.look(officer, `${language}-leads`);

  const investigator = await bureau.person(language, 'demo-investigator');
  await investigator.goto(`${bureau.api}/desk/${language}/cases/${number}`);
  await act(investigator, say.finding);
  await investigator.selectOption('#kind', 'FRAUD_FORGED_RECORDS');
  await investigator.fill('#amountFen', '1234,56 yuan');
  await investigator.selectOption('#intent', 'true');
  await send(investigator, say.finding);
  await bureau.says(investigator, say.mend);
  await bureau.look(investigator, `${language}-finding-mend`);
  bureau.expect((await investigator.inputValue('#amountFen')) === '1234,56 yuan', 'what was typed is still there');
  bureau.expect((await investigator.inputValue('#kind')) === 'FRAUD_FORGED_RECORDS', 'what was chosen is still there');
  await investigator.selectOption('#kind', 'OVER_CHARGING');
  await investigator.fill('#amountFen', '1,234.56');
  await investigator.selectOption('#intent', 'false');
  await send(investigator, say.finding);
  await bureau.says(investigator, say.done);
  await bureau.look(investigator, `${language}-case-found`);
}

/** An adjudicator decides, first out of range, then within it; the case is closed. */
export async function decide(bureau, language, say, number) {
  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await adjudicator.goto(`${bureau.api}/desk/${language}/cases/${number}`);
  await act(adjudicator, say.penalty);
  await bureau.look(adjudicator, `${language}-penalty`);
  await adjudicator.fill('[id="decidedOn"]', today());
  await adjudicator.fill('[id="parts.0.multiple"]', '9');
  await send(adjudicator, say.penalty);
  await bureau.says(adjudicator, say.range);
  await bureau.look(adjudicator, `${language}-penalty-mend`);
  await adjudicator.fill('[id="parts.0.multiple"]', '1.5');
  await send(adjudicator, say.penalty);
  await bureau.says(adjudicator, say.done);
  await bureau.says(adjudicator, say.arithmetic);
  await bureau.look(adjudicator, `${language}-case-decided`);
  await adjudicator.reload();
  await act(adjudicator, say.close);
  await adjudicator.selectOption('#outcome', 'SUBSTANTIATED');
  await bureau.look(adjudicator, `${language}-close`);
  await send(adjudicator, say.close);
  await bureau.says(adjudicator, say.done);
  await bureau.look(adjudicator, `${language}-case-closed`);
  await adjudicator.getByRole('link', { name: say.signOut, exact: true }).click();
  await bureau.says(adjudicator, say.signedOut);
  await bureau.look(adjudicator, `${language}-signed-out`);
}

const act = (page, name) => page.getByRole('link', { name, exact: true }).click();
const send = (page, name) => page.getByRole('button', { name, exact: true }).click();
