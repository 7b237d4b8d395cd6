-- Proposals that a place try a rule out again: records, which set nothing; what a place sets is a file of policy.
create table shadow_proposal (
    number      integer     generated always as identity primary key,
    rule        text        not null check (rule ~ '^[RS][0-9]{2,3}$'),
    place       text        not null check (place ~ '^[0-9]{2,6}$'),
    from_month  date        not null check (extract(day from from_month) = 1),
    until_month date        not null check (extract(day from until_month) = 1 and until_month >= from_month),
    found       bigint      not null,
    reviewed    bigint      not null check (reviewed between 1 and found),
    confirmed   bigint      not null check (confirmed between 0 and reviewed),
    reason      text        not null check (char_length(reason) between 1 and 2000),
    trace       text        not null,
    proposed_by text        not null,
    proposed_at timestamptz not null
);
create trigger shadow_proposal_stands before update or delete or truncate on shadow_proposal
    for each statement execute function refuse_change();

create table shadow_decision (
    number     integer     primary key references shadow_proposal,
    outcome    text        not null check (outcome in ('APPROVED', 'REJECTED')),
    reason     text        not null check (char_length(reason) between 1 and 2000),
    decided_by text        not null,
    decided_at timestamptz not null
);
create trigger shadow_decision_stands before update or delete or truncate on shadow_decision
    for each statement execute function refuse_change();

grant select, insert (rule, place, from_month, until_month, found, reviewed, confirmed, reason, trace, proposed_by, proposed_at)
    on shadow_proposal to case_desk;
grant select, insert on shadow_decision to case_desk;
