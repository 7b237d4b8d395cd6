do $$
begin
    if not exists (select from pg_roles where rolname = 'claim_recording') then
        create role claim_recording login;
    end if;
end $$;
grant usage on schema public to claim_recording;

-- Each check of a claim, once, with the reasons that an appeal reads. There is no column for a patient.
create table claim_check (
    check_id         uuid        primary key,
    institution_code text        not null check (institution_code ~ '^[HP][0-9]{11}$'),
    visit_digest     text        not null check (visit_digest ~ '^[0-9a-f]{64}$'),
    stage            text        not null check (stage in ('PRE', 'IN', 'POST')),
    edition          text        not null,
    checked_at       timestamptz not null,
    total_fen        bigint      not null check (total_fen >= 0),
    input_sha256     text        not null check (input_sha256 ~ '^[0-9a-f]{64}$'),
    trace            text        not null,
    recorded_at      timestamptz not null
);
create index claim_check_of_institution on claim_check (institution_code, checked_at);

create table claim_finding (
    check_id   uuid    not null references claim_check,
    number     integer not null check (number > 0),
    rule       text    not null check (rule ~ '^[RS][0-9]{2,3}$'),
    level      text    not null check (level in ('VIOLATION', 'SUSPICIOUS')),
    item       text,
    lines      text    not null check (lines ~ '^([1-9][0-9]*( [1-9][0-9]*)*)?$'),
    excess     text    check (excess ~ '^[0-9]+(\.[0-9]{1,4})?$'),
    amount_fen bigint  check (amount_fen >= 0),
    primary key (check_id, number)
);

create table claim_not_checked (
    check_id uuid    not null references claim_check,
    number   integer not null check (number > 0),
    rule     text    not null check (rule ~ '^[RS][0-9]{2,3}$'),
    what     text    not null check (what ~ '^[a-z][a-z0-9_.*]{0,63}$'),
    primary key (check_id, number)
);

-- What was checked was checked: another look is another check.
create trigger claim_check_stands before update or delete or truncate on claim_check
    for each statement execute function refuse_change();
create trigger claim_finding_stands before update or delete or truncate on claim_finding
    for each statement execute function refuse_change();
create trigger claim_not_checked_stands before update or delete or truncate on claim_not_checked
    for each statement execute function refuse_change();

grant select, insert on claim_check to claim_recording;
grant insert on claim_finding, claim_not_checked to claim_recording;
grant select, insert (id, type, time, detail), update (sent_at) on outbox to claim_recording;
grant insert (consumer, event_id) on inbox to claim_recording;
grant insert (actor, act, subject, at, details) on audit_row to claim_recording;
