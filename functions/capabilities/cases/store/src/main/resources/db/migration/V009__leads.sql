-- What the checks of an institution's claims found in a calendar month, by its first day: a running count, no claim of its own.
create table claim_tally (
    institution_code text    not null check (institution_code ~ '^[HP][0-9]{11}$'),
    month            date    not null check (extract(day from month) = 1),
    checks           integer not null check (checks > 0),
    findings         integer not null check (findings >= 0),
    violations       integer not null check (violations between 0 and findings),
    amount_fen       bigint  not null check (amount_fen >= 0),
    primary key (institution_code, month)
);

-- A lead: one for an institution and month, opened once. It accuses nobody.
create table lead (
    institution_code text        not null,
    month            date        not null,
    policy_id        text        not null,
    policy_version   text        not null,
    evidence         text        not null check (evidence in ('OFFICIAL', 'MIRROR', 'PRESS', 'DRAFT', 'EXAMPLE')),
    trace            text        not null,
    opened_at        timestamptz not null,
    primary key (institution_code, month),
    foreign key (institution_code, month) references claim_tally
);
create index lead_newest on lead (opened_at desc);
create trigger lead_stands before update or delete or truncate on lead
    for each statement execute function refuse_change();

grant select, insert, update (checks, findings, violations, amount_fen) on claim_tally to case_events;
grant select, insert on lead to case_events;
grant insert (actor, act, subject, at, details) on audit_row to case_events;
grant select on claim_tally, lead to case_desk;
