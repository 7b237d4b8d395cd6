-- A penalty that fell may be followed by another one of the same case: they are numbered, and each but the first follows a fall.
-- Every penalty of before was the first, and so was all that was recorded of it.
alter table penalty_part drop constraint penalty_part_case_number_fkey, drop constraint penalty_part_pkey;
alter table penalty_revocation drop constraint penalty_revocation_case_number_fkey, drop constraint penalty_revocation_pkey;
alter table penalty_decision drop constraint penalty_decision_pkey;

alter table penalty_decision add column number integer not null default 1 check (number > 0);
alter table penalty_decision alter column number drop default;
alter table penalty_decision add primary key (case_number, number);

alter table penalty_part add column decision integer not null default 1;
alter table penalty_part alter column decision drop default;
alter table penalty_part
    add primary key (case_number, decision, finding),
    add foreign key (case_number, decision) references penalty_decision;

alter table penalty_revocation add column decision integer not null default 1;
alter table penalty_revocation alter column decision drop default;
alter table penalty_revocation
    add primary key (case_number, decision),
    add foreign key (case_number, decision) references penalty_decision;

create function refuse_second_penalty() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if new.number > 1 and not exists (
        select from penalty_revocation where case_number = new.case_number and decision = new.number - 1) then
        raise exception 'case % is decided anew only after its penalty fell', new.case_number;
    end if;
    return new;
end $$;
create trigger penalty_decision_follows_a_fall before insert on penalty_decision
    for each row execute function refuse_second_penalty();

-- Which penalty an entry of the record, and what another function did, is about.
alter table procedure_entry add column decision integer not null default 1 check (decision > 0);
alter table procedure_entry alter column decision drop default;
alter table follow_through add column decision integer not null default 1 check (decision > 0);
alter table follow_through alter column decision drop default;
