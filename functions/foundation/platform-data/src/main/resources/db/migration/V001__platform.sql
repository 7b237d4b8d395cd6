-- One database role per function. Passwords are not the schema's business.
do $$
declare
    function_role text;
begin
    foreach function_role in array array[
        'report_intake', 'report_follow_up', 'case_desk', 'case_events', 'reward_calculation', 'event_relay', 'identity_vault'
    ] loop
        if not exists (select from pg_roles where rolname = function_role) then
            execute format('create role %I login', function_role);
        end if;
    end loop;
end $$;

revoke all on schema public from public;
grant usage on schema public
    to report_intake, report_follow_up, case_desk, case_events, reward_calculation, event_relay, identity_vault;

-- Events on their way to the bus: detail is the whole CloudEvent as it will be sent.
create table outbox (
    seq     bigint generated always as identity unique,
    id      uuid primary key,
    type    text not null,
    time    timestamptz not null,
    detail  text not null,
    sent_at timestamptz
);
create index outbox_unsent on outbox (seq) where sent_at is null;
grant select, insert (id, type, time, detail), update (sent_at) on outbox to report_intake, case_desk, reward_calculation;
grant select, update (sent_at) on outbox to event_relay;

-- Events that a consumer has handled.
create table inbox (
    consumer text not null,
    event_id uuid not null,
    seen_at  timestamptz not null default current_timestamp,
    primary key (consumer, event_id)
);
grant insert (consumer, event_id) on inbox to case_events, reward_calculation;

-- First answers by Idempotency-Key; the answer is null only inside the transaction that works it out.
create table keyed_answer (
    function    text not null,
    key         text not null,
    fingerprint text not null,
    answer      text,
    kept_at     timestamptz not null default current_timestamp,
    primary key (function, key)
);
grant select, insert (function, key, fingerprint), update (answer) on keyed_answer to case_desk;

-- Who did what: rows are added, never changed, never removed.
create table audit_row (
    seq     bigint generated always as identity primary key,
    actor   text not null,
    act     text not null,
    subject text not null,
    at      timestamptz not null,
    details json not null
);
grant insert (actor, act, subject, at, details) on audit_row
    to case_desk, reward_calculation, identity_vault;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% takes no %', tg_table_name, lower(tg_op);
end $$;
create trigger audit_row_stands before update or delete or truncate on audit_row
    for each statement execute function refuse_change();
