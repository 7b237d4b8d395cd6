/** What a reward needs in Hebei; every other condition is one that bars it. */
const NEEDED = /RWD-(1[1-7]|22|24)$/;
/** What the invented reporter gives with the report and with the claim. */
export const REPORTER = {
  holder: 'DEMONSTRATION 示例', account: '6200 0000 0000 0000 000', bank: 'DEMONSTRATION BANK', document: 'DEMONSTRATION 1',
};
export const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

/** The reward of a closed case is reviewed by one adjudicator, approved by another, and the reporter told; its approval number. */
export async function grant(bureau, language, say, number) {
  const page = `${bureau.api}/desk/${language}/cases/${number}`;
  const reviewer = await bureau.person(language, 'demo-adjudicator');
  await appears(reviewer, page, it => it.getByRole('link', { name: say.review, exact: true }));
  await act(reviewer, say.review);
  for (const question of await reviewer.locator('select[name^="answers."]').all()) {
    await question.selectOption(NEEDED.test(await question.getAttribute('name')) ? 'true' : 'false');
  }
  await reviewer.selectOption('[name="matches.0.match"]', 'REPORTED');
  await bureau.look(reviewer, `${language}-reward-review`);
  await done(bureau, reviewer, say, say.review);
  await bureau.look(reviewer, `${language}-case-reviewed`);
  await reviewer.goto(page);
  bureau.expect((await reviewer.getByRole('link', { name: say.approve, exact: true }).count()) === 0, 'no way to approve what one reviewed');
  await reviewer.goto(`${bureau.api}/desk/${language}/do/cases/${number}/reward/approval`);
  await bureau.says(reviewer, say.another);
  await bureau.look(reviewer, `${language}-reward-approve-closed`);

  const approver = await bureau.person(language, 'demo-adjudicator-2');
  await approver.goto(page);
  await act(approver, say.approve);
  await fund(approver);
  await bureau.look(approver, `${language}-reward-approve`);
  await done(bureau, approver, say, say.approve);
  await approver.goto(page);
  await act(approver, say.notice);
  await approver.fill('#receivedOn', today());
  await bureau.look(approver, `${language}-reward-notice`);
  await done(bureau, approver, say, say.notice);
  await bureau.look(approver, `${language}-case-notified`);
  await approver.goto(`${bureau.api}/desk/${language}/rewards`);
  await approver.selectOption('#step', 'NOTIFIED');
  await approver.getByRole('button', { name: say.show }).click();
  await bureau.says(approver, number);
  await bureau.look(approver, `${language}-rewards`);
  await approver.goto(page);
  return (await approver.locator('body').innerText()).match(/RW-[0-9A-Z]{4}-[0-9A-Z]{4}/)[0];
}

/** The reporter claims it with the receipt: with another document than the report has, and so once more. */
export async function claim(bureau, language, say, approval, receipt) {
  await fillClaim(bureau, language, say, receipt, { document: 'DEMONSTRATION 2' }, 'claim');
  await check(bureau, language, say, approval, say.differs, 'differs');
  await fillClaim(bureau, language, say, receipt, {}, 'claim-again', say.whyDiffers);
}

/** One checks the claim, another pays it; the bank sends it back, it is claimed anew, and then it is paid. */
export async function pay(bureau, language, say, approval, receipt) {
  await check(bureau, language, say, approval, say.matches, 'matches');
  await order(bureau, language, say, approval);
  const payer = await bureau.person(language, 'demo-reward-payer');
  await payout(bureau, payer, language, approval);
  await act(payer, say.giveBack);
  await payer.fill('#transferReference', `${approval}-1`);
  await payer.selectOption('#reason', 'ACCOUNT_CLOSED');
  await bureau.look(payer, `${language}-payment-return`);
  await done(bureau, payer, say, say.giveBack);
  await bureau.look(payer, `${language}-payout-returned`);
  await fillClaim(bureau, language, say, receipt, { account: '6200 0000 0000 0000 001' }, 'claim-returned', say.whyClosed);

  await check(bureau, language, say, approval, say.matches, 'anew');
  await order(bureau, language, say, approval);
  await recordPaid(bureau, payer, language, say, approval, 2);
  await statement(bureau, payer, language, 'paid');

  await readsPaid(bureau, language, say, receipt, 'paid');
}

/** Days later the bank sends back what it had paid: the reporter reads it, claims with another account, and is paid anew. */
export async function sendBack(bureau, language, say, approval, receipt) {
  const payer = await bureau.person(language, 'demo-reward-payer');
  await payout(bureau, payer, language, approval);
  await act(payer, say.sendBack);
  await payer.fill('#transferReference', `${approval}-2`);
  await payer.fill('#bankReference', `DEMONSTRATION-${language}-R`);
  await payer.fill('#returnedOn', '2020-01-01');
  await payer.selectOption('#reason', 'ACCOUNT_CLOSED');
  await send(payer, say.sendBack);
  await bureau.says(payer, say.mend);
  await bureau.look(payer, `${language}-payment-sent-back-mend`);
  await payer.fill('#returnedOn', today());
  await bureau.look(payer, `${language}-payment-sent-back`);
  await done(bureau, payer, say, say.sendBack);
  await bureau.says(payer, say.sentBack);
  bureau.expect((await payer.getByRole('link', { name: say.sendBack, exact: true }).count()) === 0, 'nothing to send back twice');
  await bureau.look(payer, `${language}-payout-sent-back`);
  await statement(bureau, payer, language, 'sent-back');

  await fillClaim(bureau, language, say, receipt, { account: '6200 0000 0000 0000 002' }, 'claim-sent-back', say.whySentBack);
  await check(bureau, language, say, approval, say.matches, 'third');
  await order(bureau, language, say, approval);
  await recordPaid(bureau, payer, language, say, approval, 3);
  await statement(bureau, payer, language, 'paid-anew');
  await readsPaid(bureau, language, say, receipt, 'paid-anew');
}

/** Who pays records that the bank has paid the attempt of that number. */
export async function recordPaid(bureau, payer, language, say, approval, attempt) {
  await payout(bureau, payer, language, approval);
  await act(payer, say.pay);
  await payer.fill('#transferReference', `${approval}-${attempt}`);
  await payer.fill('#bankReference', `DEMONSTRATION-${language}-${attempt}`);
  await bureau.look(payer, `${language}-payment`);
  await done(bureau, payer, say, say.pay);
  await bureau.look(payer, `${language}-payout-paid`);
}

async function readsPaid(bureau, language, say, receipt, name) {
  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByText(say.paid), () => follow(bureau, reporter, language, say, receipt));
  await bureau.look(reporter, `${language}-follow-up-${name}`);
}

/** One asks that the identity be opened, another approves, and who asked reads it once. */
export async function open(bureau, language, say, number) {
  const openings = `${bureau.api}/desk/${language}/openings`;
  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await adjudicator.goto(openings);
  await act(adjudicator, say.askToOpen);
  await adjudicator.fill('#caseNumber', number);
  await adjudicator.selectOption('#purpose', 'PROTECTION');
  await adjudicator.fill('#reason', 'DEMONSTRATION 示例');
  await bureau.look(adjudicator, `${language}-opening-request`);
  await done(bureau, adjudicator, say, say.askToOpen);

  const auditor = await bureau.person(language, 'demo-auditor');
  await auditor.goto(openings);
  await bureau.look(auditor, `${language}-openings`);
  await auditor.getByRole('link', { name: say.approveOpening }).first().click();
  await done(bureau, auditor, say, say.approveOpening);

  await adjudicator.goto(openings);
  await adjudicator.getByRole('link', { name: say.readIdentity }).first().click();
  await send(adjudicator, say.readIdentity);
  await bureau.says(adjudicator, REPORTER.document);
  await bureau.look(adjudicator, `${language}-opening-read`);
  await adjudicator.goto(openings);
  bureau.expect((await adjudicator.getByRole('link', { name: say.readIdentity }).count()) === 0, 'nothing to read twice');
  await auditor.goto(`${openings}/count`);
  await bureau.look(auditor, `${language}-openings-count`);
}

export async function fillClaim(bureau, language, say, receipt, more, name, why = '') {
  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByRole('link', { name: say.claim }), () => follow(bureau, reporter, language, say, receipt));
  await bureau.says(reporter, why);
  await bureau.look(reporter, `${language}-follow-up-${name}`);
  await reporter.getByRole('link', { name: say.claim }).click();
  await reporter.fill('#receipt', receipt);
  for (const [field, value] of Object.entries({ ...REPORTER, ...more })) await reporter.fill(`#${field}`, value);
  await bureau.look(reporter, `${language}-${name}`);
  await reporter.getByRole('button', { name: say.sendClaim }).click();
  await bureau.says(reporter, say.claimed);
  await bureau.look(reporter, `${language}-claimed`);
}

export async function check(bureau, language, say, approval, outcome, name) {
  const checker = await bureau.person(language, 'demo-payout-checker');
  await appears(checker, `${bureau.api}/desk/${language}/payouts`, it => it.getByRole('link', { name: approval }));
  await bureau.look(checker, `${language}-payouts`);
  await checker.getByRole('link', { name: approval }).click();
  await act(checker, say.check);
  await bureau.look(checker, `${language}-payout-check`);
  await done(bureau, checker, say, say.check);
  await bureau.says(checker, outcome);
  await bureau.look(checker, `${language}-payout-${name}`);
}

export async function order(bureau, language, say, approval) {
  const payer = await bureau.person(language, 'demo-reward-payer');
  await payer.goto(`${bureau.api}/desk/${language}/payment-files`);
  await act(payer, say.order);
  await payer.fill('#approvals', approval);
  await bureau.look(payer, `${language}-payment-order`);
  await done(bureau, payer, say, say.order);
  await bureau.look(payer, `${language}-payment-files`);
}

const payout = (bureau, page, language, approval) => page.goto(`${bureau.api}/desk/${language}/payouts/${approval}`);

export async function statement(bureau, page, language, name) {
  await page.goto(`${bureau.api}/desk/${language}/rewards/statement?year=${today().slice(0, 4)}`);
  await bureau.look(page, `${language}-statement-${name}`);
}

export async function follow(bureau, page, language, say, receipt) {
  await page.goto(`${bureau.api}/follow-up/${language}`);
  await page.fill('#receipt', receipt);
  await page.getByRole('button', { name: say.look }).click();
}

async function fund(page) {
  await page.selectOption('#fundSource', 'province-budget');
  await page.fill('#budgetYear', today().slice(0, 4));
}

export async function done(bureau, page, say, name) {
  await send(page, name);
  await bureau.says(page, say.done);
}

export const act = (page, name) => page.getByRole('link', { name, exact: true }).click();
const send = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** What one function tells another is there a moment later; what event-relay's sweep brings, within two minutes. */
export async function appears(page, address, wanted, again = () => page.goto(address)) {
  for (let tries = 0; tries < 120; tries += 1) {
    await again();
    if (await wanted(page).count()) return;
    await new Promise(next => setTimeout(next, 1000));
  }
  throw new Error(`did not appear: ${wanted(page)} on ${page.url()}`);
}
