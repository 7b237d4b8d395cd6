-- Openings of an identity for another purpose than paying: one person asks, another approves, and it opens once.
create table identity_opening (
    id           uuid        primary key,
    case_number  text        not null check (case_number ~ '^FW-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    purpose      text        not null check (purpose in ('JUDICIAL_REQUEST', 'PROTECTION', 'CONTACT')),
    reason       text        not null check (length(reason) between 1 and 500),
    requested_by text        not null,
    requested_at timestamptz not null,
    approved_by  text        check (approved_by <> requested_by),
    approved_at  timestamptz,
    opened_at    timestamptz,
    check ((approved_by is null) = (approved_at is null)),
    check (opened_at is null or approved_at is not null)
);

-- Whatever the vault opened, one row each: for what, by which number, for whom.
create table vault_opening (
    id        bigint      generated always as identity primary key,
    purpose   text        not null check (purpose in ('PAYOUT_CHECK', 'PAYMENT', 'JUDICIAL_REQUEST', 'PROTECTION', 'CONTACT')),
    reference text        not null,
    asked_by  text        not null,
    at        timestamptz not null
);
create trigger vault_opening_stands before update or delete or truncate on vault_opening
    for each statement execute function refuse_change();

grant select, insert (id, case_number, purpose, reason, requested_by, requested_at), update (approved_by, approved_at)
    on identity_opening to reward_payment;
grant select (purpose, at) on vault_opening to reward_payment;

grant select, update (opened_at) on identity_opening to identity_vault;
grant insert (purpose, reference, asked_by, at) on vault_opening to identity_vault;
