import { act, appears, check, done, fillClaim, follow, grant, order, recordPaid, statement, today } from './reward.mjs';

/** The reward of another closed case is refused, and its reporter reads why. */
export async function refuse(bureau, language, say, number, receipt) {
  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await appears(adjudicator, `${bureau.api}/desk/${language}/cases/${number}`, it => it.getByRole('link', { name: say.refuse, exact: true }));
  await act(adjudicator, say.refuse);
  await adjudicator.fill('#reason', 'DEMONSTRATION: known before. 示例：已经掌握。');
  await bureau.look(adjudicator, `${language}-reward-refuse`);
  await done(bureau, adjudicator, say, say.refuse);
  bureau.expect((await adjudicator.getByRole('link', { name: say.review, exact: true }).count()) === 0, 'nothing to review any more');
  await bureau.look(adjudicator, `${language}-reward-refused`);

  const reporter = await bureau.person(language);
  await follow(bureau, reporter, language, say, receipt);
  await bureau.says(reporter, say.noReward);
  await bureau.look(reporter, `${language}-follow-up-refused`);
}

/** The penalty falls after the payment. */
export async function revoke(bureau, language, say, number) {
  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await adjudicator.goto(`${bureau.api}/desk/${language}/cases/${number}`);
  await act(adjudicator, say.revoke);
  await adjudicator.selectOption('#reason', 'RECONSIDERATION');
  await adjudicator.fill('#revokedOn', today());
  await adjudicator.fill('#instrument', 'DEMONSTRATION-1');
  await bureau.look(adjudicator, `${language}-revoke`);
  await done(bureau, adjudicator, say, say.revoke);
}

/** The money comes back from the payee. */
export async function recover(bureau, language, say, approval, name) {
  const payer = await bureau.person(language, 'demo-reward-payer');
  await appears(payer, `${bureau.api}/desk/${language}/payouts/${approval}`, it => it.getByRole('link', { name: say.recover, exact: true }));
  await bureau.look(payer, `${language}-payout-recovery-${name}`);
  await act(payer, say.recover);
  await payer.fill('#voucher', `DEMONSTRATION-${name}`);
  await bureau.look(payer, `${language}-recover`);
  await done(bureau, payer, say, say.recover);
  await bureau.says(payer, say.recovered);
  await bureau.look(payer, `${language}-payout-recovered-${name}`);
  await statement(bureau, payer, language, name);
}

/** The reporter gives an approved reward up with the receipt; nobody can claim it any more. */
export async function waive(bureau, language, say, number, receipt) {
  await grant(bureau, language, say, number);
  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByRole('link', { name: say.waive }), () => follow(bureau, reporter, language, say, receipt));
  await reporter.getByRole('link', { name: say.waive }).click();
  await reporter.fill('#receipt', receipt);
  await reporter.check('[name="waived"]');
  await bureau.look(reporter, `${language}-waiver`);
  await reporter.getByRole('button', { name: say.sendWaiver, exact: true }).click();
  await bureau.says(reporter, say.waived);
  await bureau.look(reporter, `${language}-waived`);
  await appears(reporter, '', it => it.getByRole('heading', { name: say.waivedStage }), () => follow(bureau, reporter, language, say, receipt));
  bureau.expect((await reporter.getByRole('link', { name: say.claim }).count()) === 0, 'nothing to claim any more');
  await bureau.look(reporter, `${language}-follow-up-waived`);

  const adjudicator = await bureau.person(language, 'demo-adjudicator');
  await adjudicator.goto(`${bureau.api}/desk/${language}/cases/${number}`);
  await bureau.says(adjudicator, say.waivedStep);
  await bureau.look(adjudicator, `${language}-case-waived`);
}

/** A paid reward that was obtained by forgery: one asks that it be taken back, another does so, and the money is recovered. */
export async function recall(bureau, language, say, number, receipt) {
  const approval = await grant(bureau, language, say, number);
  await fillClaim(bureau, language, say, receipt, {}, 'claim-forged');
  await check(bureau, language, say, approval, say.matches, 'forged');
  await order(bureau, language, say, approval);
  await recordPaid(bureau, await bureau.person(language, 'demo-reward-payer'), language, say, approval, 1);

  const page = `${bureau.api}/desk/${language}/cases/${number}`;
  const first = await bureau.person(language, 'demo-adjudicator');
  await first.goto(page);
  await act(first, say.askRecall);
  await first.selectOption('#grounds', 'FORGED_MATERIAL');
  await first.fill('#reason', 'DEMONSTRATION: the photographs are forged. 示例：照片系伪造。');
  await bureau.look(first, `${language}-recall-request`);
  await done(bureau, first, say, say.askRecall);
  await first.goto(page);
  bureau.expect((await first.getByRole('link', { name: say.recall, exact: true }).count()) === 0, 'no way to decide what one asked for');
  await bureau.look(first, `${language}-case-recall-requested`);

  const second = await bureau.person(language, 'demo-adjudicator-2');
  await second.goto(page);
  await act(second, say.recall);
  bureau.expect((await second.inputValue('#recall')) === '1', 'the request that was read');
  await bureau.look(second, `${language}-recall`);
  await done(bureau, second, say, say.recall);
  await bureau.look(second, `${language}-case-recalled`);
  await recover(bureau, language, say, approval, 'recalled');

  const reporter = await bureau.person(language);
  await appears(reporter, '', it => it.getByText(say.stopped), () => follow(bureau, reporter, language, say, receipt));
  await bureau.says(reporter, say.forged);
  await bureau.says(reporter, say.moneyBack);
  await bureau.look(reporter, `${language}-follow-up-recalled`);
}
