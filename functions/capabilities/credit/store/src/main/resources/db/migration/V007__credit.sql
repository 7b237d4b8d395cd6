do $$
begin
    if not exists (select from pg_roles where rolname = 'credit_scoring') then
        create role credit_scoring login;
    end if;
end $$;
grant usage on schema public to credit_scoring;
grant insert (consumer, event_id) on inbox to credit_scoring;
grant select, insert (id, type, time, detail), update (sent_at) on outbox to credit_scoring;
grant insert (actor, act, subject, at, details) on audit_row to credit_scoring;

-- The institutions that a penalty or a revocation ever named; a grading holds its row, so that grades follow one another.
create table credit_institution (
    code     text primary key,
    asked_at timestamptz not null
);

-- What institutions are graded from: each case once, in whatever order the messages come.
create table credit_penalty (
    case_number text primary key,
    institution text not null references credit_institution,
    decided_on  date not null,
    article     text not null,
    fine_fen    bigint not null check (fine_fen >= 0)
);
create index credit_penalty_institution on credit_penalty (institution);

create table credit_revocation (
    case_number text primary key,
    institution text not null references credit_institution,
    revoked_on  date not null
);
create index credit_revocation_institution on credit_revocation (institution);

-- The decisions on an institution, one after another; the highest number holds.
create table credit_grade (
    institution    text not null references credit_institution,
    number         integer not null check (number > 0),
    score          text,
    grade          text,
    policy_id      text not null,
    policy_version text not null,
    example        boolean not null,
    missing        text,
    reasons        text,
    trace          text not null,
    graded_on      date not null,
    decided_at     timestamptz not null,
    primary key (institution, number),
    check ((missing is null) = (score is not null)),
    check ((score is null) = (grade is null)),
    check ((score is null) = (reasons is null))
);

create trigger credit_penalty_stands before update or delete or truncate on credit_penalty
    for each statement execute function refuse_change();
create trigger credit_revocation_stands before update or delete or truncate on credit_revocation
    for each statement execute function refuse_change();
create trigger credit_grade_stands before update or delete or truncate on credit_grade
    for each statement execute function refuse_change();

grant select, insert, update (asked_at) on credit_institution to credit_scoring;
grant select, insert on credit_penalty, credit_revocation, credit_grade to credit_scoring;
grant select on credit_grade to case_desk;
