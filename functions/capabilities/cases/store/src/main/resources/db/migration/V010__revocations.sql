-- A penalty that no longer holds, with the document that ended it: the decision itself stays as it was.
create table penalty_revocation (
    case_number text primary key references penalty_decision,
    reason      text not null check (reason in ('RECONSIDERATION', 'LITIGATION', 'CORRECTION')),
    revoked_on  date not null,
    instrument  text not null,
    recorded_by text not null,
    recorded_at timestamptz not null
);
create trigger penalty_revocation_stands before update or delete or truncate on penalty_revocation
    for each statement execute function refuse_change();

grant select, insert on penalty_revocation to case_desk;
