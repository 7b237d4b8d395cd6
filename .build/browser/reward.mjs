/** What a reward needs in Hebei; every other condition is one that bars it. */
const NEEDED = /RWD-(1[1-7]|22|24)$/;
const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

/** The reward of a closed case is reviewed by one adjudicator, approved by another, and the reporter told; its approval number. */
export async function grant(bureau, language, say, number) {
  const page = `${bureau.api}/desk/${language}/cases/${number}`;
  const reviewer = await bureau.person(language, 'demo-adjudicator');
  await appears(reviewer, page, it => it.getByRole('link', { name: say.review, exact: true }));
  await act(reviewer, say.review);
  for (const question of await reviewer.locator('select[name^="answers."]').all()) {
    await question.selectOption(NEEDED.test(await question.getAttribute('name')) ? 'true' : 'false');
  }
  await bureau.look(reviewer, `${language}-reward-review`);
  await done(bureau, reviewer, say, say.review);
  await bureau.look(reviewer, `${language}-case-reviewed`);
  await reviewer.goto(page);
  await act(reviewer, say.approve);
  await fund(reviewer);
  await send(reviewer, say.approve);
  await bureau.says(reviewer, say.another);
  await bureau.look(reviewer, `${language}-reward-approve-mend`);

  const approver = await bureau.person(language, 'demo-adjudicator-2');
  await approver.goto(page);
  await act(approver, say.approve);
  await fund(approver);
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

/** The reporter claims it with the receipt alone. */
export async function claim(bureau, language, say, receipt) {
  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByRole('link', { name: say.claim }), () => follow(bureau, reporter, language, say, receipt));
  await bureau.look(reporter, `${language}-follow-up-claimable`);
  await reporter.getByRole('link', { name: say.claim }).click();
  await reporter.fill('#receipt', receipt);
  await reporter.fill('#holder', 'DEMONSTRATION 示例');
  await reporter.fill('#account', '6200 0000 0000 0000 000');
  await reporter.fill('#bank', 'DEMONSTRATION BANK');
  await bureau.look(reporter, `${language}-claim`);
  await reporter.getByRole('button', { name: say.sendClaim }).click();
  await bureau.says(reporter, say.claimed);
  await bureau.look(reporter, `${language}-claimed`);
}

/** One checks the claim, another pays it; the reporter reads that it is paid. */
export async function pay(bureau, language, say, approval, receipt) {
  const payout = `${bureau.api}/desk/${language}/payouts/${approval}`;
  const checker = await bureau.person(language, 'demo-payout-checker');
  await appears(checker, `${bureau.api}/desk/${language}/payouts`, it => it.getByRole('link', { name: approval }));
  await bureau.look(checker, `${language}-payouts`);
  await checker.getByRole('link', { name: approval }).click();
  await act(checker, say.check);
  await bureau.look(checker, `${language}-payout-check`);
  await done(bureau, checker, say, say.check);
  await bureau.says(checker, say.matches);
  await bureau.look(checker, `${language}-payout-checked`);

  const finance = await bureau.person(language, 'demo-finance');
  await finance.goto(`${bureau.api}/desk/${language}/payment-files`);
  await act(finance, say.order);
  await finance.fill('#approvals', approval);
  await bureau.look(finance, `${language}-payment-order`);
  await done(bureau, finance, say, say.order);
  await bureau.look(finance, `${language}-payment-files`);
  await finance.goto(payout);
  await act(finance, say.pay);
  await finance.fill('#bankReference', `DEMONSTRATION-${language}`);
  await bureau.look(finance, `${language}-payment`);
  await done(bureau, finance, say, say.pay);
  await bureau.look(finance, `${language}-payout-paid`);
  await finance.goto(`${bureau.api}/desk/${language}/rewards/statement?year=${today().slice(0, 4)}`);
  await bureau.look(finance, `${language}-statement`);

  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByText(say.paid), () => follow(bureau, reporter, language, say, receipt));
  await bureau.look(reporter, `${language}-follow-up-paid`);
}

async function follow(bureau, page, language, say, receipt) {
  await page.goto(`${bureau.api}/follow-up/${language}`);
  await page.fill('#receipt', receipt);
  await page.getByRole('button', { name: say.look }).click();
}

async function fund(page) {
  await page.fill('#fundSource', 'province-budget');
  await page.fill('#budgetYear', today().slice(0, 4));
}

async function done(bureau, page, say, name) {
  await send(page, name);
  await bureau.says(page, say.done);
}

const act = (page, name) => page.getByRole('link', { name, exact: true }).click();
const send = (page, name) => page.getByRole('button', { name, exact: true }).click();

/** What one function tells another is there a moment later. */
export async function appears(page, address, wanted, again = () => page.goto(address)) {
  for (let tries = 0; tries < 40; tries += 1) {
    await again();
    if (await wanted(page).count()) return;
    await new Promise(next => setTimeout(next, 1000));
  }
  throw new Error(`did not appear: ${wanted(page)} on ${page.url()}`);
}
