-- Whoever is on duty reads what the runbook looks at, and writes nothing: events on their way, the audit trail, its chain and its anchors.
do $$
begin
    if not exists (select from pg_roles where rolname = 'on_duty') then
        create role on_duty login;
    end if;
end $$;
grant usage on schema public to on_duty;
grant select on outbox, audit_row, audit_chain, audit_anchor to on_duty;
