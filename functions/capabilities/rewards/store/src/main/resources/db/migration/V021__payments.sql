-- Paying rewards: checks of claims, orders, files for the bank. The paying side knows a reward by its approval number alone.

create table payout_check (
    approval_number text        not null references reward_approval,
    number          integer     not null check (number > 0),
    claimed_at      timestamptz not null,
    outcome         text        not null check (outcome in ('MATCHES', 'DIFFERS', 'INCOMPLETE')),
    proof           text        not null check (proof in ('IDENTITY', 'TOKEN', 'RECEIPT')),
    fields          text        not null check (fields ~ '^[a-z,]*$'),
    checked_by      text        not null,
    at              timestamptz not null,
    primary key (approval_number, number),
    check ((fields = '') = (outcome = 'MATCHES'))
);
create trigger payout_check_stands before update or delete or truncate on payout_check
    for each statement execute function refuse_change();

-- A file counts from the moment that its digests are on record; from then on it never changes.
create table payment_file (
    id          uuid        primary key,
    prepared_by text        not null,
    prepared_at timestamptz not null,
    written_at  timestamptz,
    count       integer     check (count >= 0),
    sum_fen     bigint      check (sum_fen >= 0),
    csv_sha256  text        check (csv_sha256 ~ '^[0-9a-f]{64}$'),
    pain_sha256 text        check (pain_sha256 ~ '^[0-9a-f]{64}$'),
    check (num_nulls(written_at, count, sum_fen, csv_sha256, pain_sha256) in (0, 5))
);

create table payment_order (
    approval_number text        not null references reward_approval,
    number          integer     not null check (number > 0),
    file_id         uuid        not null references payment_file,
    amount_fen      bigint      not null check (amount_fen > 0),
    claimed_at      timestamptz not null,
    state           text        not null check (state in ('ORDERED', 'LEFT_OUT', 'PAID', 'RETURNED')),
    ordered_by      text        not null,
    bank_reference  text        check (length(bank_reference) between 1 and 64),
    return_reason   text        check (return_reason in ('ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'HOLDER_DIFFERS', 'OTHER')),
    settled_by      text,
    settled_at      timestamptz,
    primary key (approval_number, number),
    check ((state = 'PAID') = (bank_reference is not null)),
    check ((state = 'RETURNED') = (return_reason is not null)),
    check ((settled_by is null) = (settled_at is null))
);
create index payment_order_file on payment_order (file_id);
-- whatever goes wrong above: no reward has two orders that may be paid
create unique index payment_order_once on payment_order (approval_number) where state in ('ORDERED', 'PAID');

grant select, insert on payout_check to reward_payment;
grant select, insert (id, prepared_by, prepared_at) on payment_file to reward_payment;
grant select, insert (approval_number, number, file_id, amount_fen, claimed_at, state, ordered_by) on payment_order to reward_payment;
grant update (state, bank_reference, return_reason, settled_by, settled_at) on payment_order to reward_payment;
grant select, insert (id, type, time, detail), update (sent_at) on outbox to reward_payment;
grant select, insert (function, key, fingerprint), update (answer) on keyed_answer to reward_payment;
grant insert (actor, act, subject, at, details) on audit_row to reward_payment;

grant select (approval_number, case_number, amount_fen) on reward_approval to identity_vault;
grant select (approval_number, number, step) on reward_step to identity_vault;
grant select on payment_file to identity_vault;
grant update (written_at, count, sum_fen, csv_sha256, pain_sha256) on payment_file to identity_vault;
grant select on payment_order to identity_vault;
grant update (state) on payment_order to identity_vault;
