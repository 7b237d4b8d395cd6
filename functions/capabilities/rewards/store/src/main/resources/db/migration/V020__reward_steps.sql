do $$
begin
    if not exists (select from pg_roles where rolname = 'reward_payment') then
        create role reward_payment login;
    end if;
end $$;
grant usage on schema public to reward_payment;

-- What a reviewer found: the same decision again with what was missing. The proposal stays as it was; the last review counts.
create table reward_review (
    case_number    text        not null references reward,
    number         integer     not null check (number > 0),
    status         text        not null check (status in ('PROPOSED', 'REFUSED', 'UNDETERMINED')),
    amount_fen     bigint      check (amount_fen > 0),
    policy_id      text        not null,
    policy_version text        not null,
    instrument     text,
    article        text,
    missing        text,
    reason         text        check (reason in ('NO_CASE_VALUE', 'CONDITION_NOT_MET')),
    trace          text        not null,
    reviewed_by    text        not null,
    reviewed_at    timestamptz not null,
    primary key (case_number, number),
    check ((status = 'PROPOSED') = (amount_fen is not null)),
    check ((status = 'REFUSED') = (reason is not null)),
    check ((status = 'UNDETERMINED') = (missing is not null)),
    check ((status = 'UNDETERMINED') = (instrument is null)),
    check ((instrument is null) = (article is null))
);

-- The approval number is the only name by which the paying side knows a reward.
create table reward_approval (
    approval_number text        primary key check (approval_number ~ '^RW-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    case_number     text        not null unique references reward,
    amount_fen      bigint      not null check (amount_fen > 0),
    fund_source     text        not null check (length(fund_source) between 1 and 100),
    budget_year     integer     not null check (budget_year between 2000 and 2999),
    approved_by     text        not null,
    approved_at     timestamptz not null
);

-- What the reporter was told; a day that nobody can say is none, and then nothing lapses.
create table reward_notice (
    approval_number text        primary key references reward_approval,
    notified_on     date        not null,
    claim_by        date        check (claim_by >= notified_on),
    missing         text,
    policy_id       text        not null,
    policy_version  text        not null,
    notified_by     text        not null,
    notified_at     timestamptz not null,
    check ((claim_by is null) = (missing is not null))
);

-- Every step after the proposal, which is the row in reward. A case may fall before its reward is proposed.
create table reward_step (
    case_number     text        not null,
    number          integer     not null check (number > 0),
    step            text        not null check (step in ('PROPOSED', 'REVIEWED', 'APPROVED', 'NOTIFIED', 'CLAIMED', 'CHECKED',
                                    'ORDERED', 'PAID', 'REFUSED', 'LAPSED', 'STOPPED', 'RETURNED', 'RECOVERY', 'RECOVERED')),
    at              timestamptz not null,
    by_actor        text,
    approval_number text        references reward_approval,
    note            text        check (length(note) between 1 and 2000),
    primary key (case_number, number)
);
create index reward_step_approval on reward_step (approval_number, number);

-- Sealed as identities are; a claim that came back is followed by another, and then the old one is not kept.
create table payout_claim (
    approval_number text        primary key references reward_approval,
    claimed_at      timestamptz not null,
    key_hash        bytea       not null unique check (length(key_hash) = 32),
    content_tag     bytea       not null check (length(content_tag) = 32),
    key_id          text        not null,
    wrapped_key     bytea       not null,
    iv              bytea       not null check (length(iv) = 12),
    ciphertext      bytea       not null
);

create trigger reward_review_stands before update or delete or truncate on reward_review
    for each statement execute function refuse_change();
create trigger reward_approval_stands before update or delete or truncate on reward_approval
    for each statement execute function refuse_change();
create trigger reward_notice_stands before update or delete or truncate on reward_notice
    for each statement execute function refuse_change();
create trigger reward_step_stands before update or delete or truncate on reward_step
    for each statement execute function refuse_change();

-- The paying side takes the next step of an approval without ever seeing its case. False if another was quicker.
create function take_reward_step(approval text, after integer, next_step text, moment timestamptz, actor text, remark text)
    returns boolean language plpgsql security definer set search_path = public as $$
begin
    insert into reward_step (case_number, number, step, at, by_actor, approval_number, note)
    select a.case_number, after + 1, next_step, moment, actor, a.approval_number, nullif(remark, '')
      from reward_approval a
     where a.approval_number = approval
       and after = (select max(s.number) from reward_step s where s.case_number = a.case_number)
        on conflict do nothing;
    return found;
end $$;
revoke execute on function take_reward_step from public;
grant execute on function take_reward_step to reward_payment;

grant select, insert on reward_review, reward_approval, reward_notice, reward_step to case_desk;

grant select (approval_number, amount_fen, fund_source, budget_year) on reward_approval to reward_payment;
grant select (approval_number, number, step, at) on reward_step to reward_payment;
grant select (approval_number, claimed_at) on payout_claim to reward_payment;
grant select on payout_claim to identity_vault;

grant select on reward, reward_review, reward_approval, reward_notice to report_follow_up;
grant select, insert on reward_step to report_follow_up;
grant select (approval_number, claimed_at, key_hash, content_tag) on payout_claim to report_follow_up;
grant insert on payout_claim to report_follow_up;
grant update (claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext) on payout_claim to report_follow_up;
grant insert (id, type, time, detail) on outbox to report_follow_up;
grant insert (actor, act, subject, at, details) on audit_row to report_follow_up;

grant select on reward_approval, reward_notice to reward_calculation;
grant select, insert on reward_step to reward_calculation;

grant select (approval_number, case_number) on reward_approval to case_events;
