-- Audit rows by month, each with the number of its transaction; a chain over them in the order of the transactions.
create temporary table kept on commit drop as select * from audit_row;
drop table audit_row;

create table audit_row (
    seq     bigint generated always as identity,
    actor   text not null,
    act     text not null,
    subject text not null,
    at      timestamptz not null,
    details json not null,
    xid     xid8 not null default pg_current_xact_id(),
    primary key (seq, at)
) partition by range (at);
create index audit_row_order on audit_row (xid, seq);
grant insert (actor, act, subject, at, details) on audit_row
    to case_desk, reward_calculation, identity_vault;
grant select on audit_row to event_relay;
create trigger audit_row_stands before update or delete or truncate on audit_row
    for each statement execute function refuse_change();

-- What happened in a month that has no partition of its own.
create table audit_row_rest partition of audit_row default;
create trigger audit_row_rest_stands before update or delete or truncate on audit_row_rest
    for each statement execute function refuse_change();

-- A month (UTC) gets its partition before its first row; a month whose rows already lie in the rest keeps them there.
create function make_audit_month(first date) returns void language plpgsql set search_path = public, pg_temp as $$
declare
    month text := 'audit_row_' || to_char(first, 'YYYY_MM');
    since timestamptz := first::timestamp at time zone 'UTC';
    until timestamptz := (first + interval '1 month') at time zone 'UTC';
begin
    if to_regclass(month) is null and not exists (select from audit_row_rest where at >= since and at < until) then
        execute format('create table %I partition of audit_row for values from (%L) to (%L)', month, since, until);
        execute format('create trigger %I before update or delete or truncate on %I
                        for each statement execute function refuse_change()', month || '_stands', month);
    end if;
end $$;

-- This month and the next two; event_relay asks for them at every sweep and may make nothing else.
create function make_audit_months() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    this_month date := date_trunc('month', current_timestamp at time zone 'UTC');
begin
    perform make_audit_month((this_month + make_interval(months => ahead))::date) from generate_series(0, 2) ahead;
end $$;
revoke execute on function make_audit_month(date), make_audit_months() from public;
grant execute on function make_audit_months() to event_relay;
select make_audit_months();

insert into audit_row (seq, actor, act, subject, at, details) overriding system value
    select seq, actor, act, subject, at, details from kept;
select setval(pg_get_serial_sequence('audit_row', 'seq'), coalesce(max(seq), 0) + 1, false) from audit_row;

-- position has no gap; (audit_xid, audit_seq) grows with it.
create table audit_chain (
    position   bigint primary key check (position > 0),
    audit_xid  xid8 not null,
    audit_seq  bigint not null unique,
    row_hash   bytea not null check (octet_length(row_hash) = 32),
    chain_hash bytea not null check (octet_length(chain_hash) = 32)
);
grant select, insert on audit_chain to event_relay;
create trigger audit_chain_stands before update or delete or truncate on audit_chain
    for each statement execute function refuse_change();

-- Signed heads of the chain; body is the object as it lies, or will lie, in the archive.
create table audit_anchor (
    position   bigint primary key references audit_chain,
    object_key text not null unique,
    body       text not null,
    at         timestamptz not null
);
grant select, insert on audit_anchor to event_relay;
create trigger audit_anchor_stands before update or delete or truncate on audit_anchor
    for each statement execute function refuse_change();
