-- Where a finding stands in its life; one that nobody has looked at may have no row.
create table finding_review (
    check_id uuid    not null,
    number   integer not null,
    stage    text    not null check (stage in ('OPEN', 'REVIEWED', 'CONFIRMED', 'APPEALED', 'VERIFIED', 'HANDLED', 'DISMISSED')),
    steps    integer not null check (steps >= 0),
    primary key (check_id, number),
    foreign key (check_id, number) references claim_finding,
    constraint finding_review_open check ((stage = 'OPEN') = (steps = 0))
);
create index finding_review_at_stage on finding_review (stage) where stage <> 'OPEN';

-- What people did about it, each with the period that ran then: its last day, or the fact that is missing to say it.
create table finding_step (
    check_id    uuid        not null,
    number      integer     not null,
    ordinal     integer     not null check (ordinal > 0),
    act         text        not null check (act in ('REVIEW', 'REVIEW_AGAIN', 'RECEIVE_APPEAL', 'VERIFY', 'HANDLE')),
    judgement   text        check (judgement in ('CONFIRMED', 'DISMISSED')),
    handling    text        check (handling in ('REMINDED', 'AGREEMENT', 'LEAD', 'NOTHING')),
    received_on date,
    reason      text        not null check (char_length(reason) between 1 and 2000),
    done_by     text        not null,
    done_on     date        not null,
    done_at     timestamptz not null,
    clock       text        not null check (clock in ('INITIAL_REVIEW', 'RE_REVIEW', 'APPEAL', 'VERIFICATION', 'HANDLING')),
    due_on      date,
    missing     text,
    primary key (check_id, number, ordinal),
    foreign key (check_id, number) references finding_review,
    constraint finding_step_judged check ((judgement is not null) = (act in ('REVIEW', 'REVIEW_AGAIN', 'VERIFY'))),
    constraint finding_step_appealed check ((received_on is not null) = (act = 'RECEIVE_APPEAL')),
    constraint finding_step_handled check ((handling is not null) = (act = 'HANDLE')),
    constraint finding_step_due check ((due_on is null) <> (missing is null))
);
create trigger finding_step_stands before update or delete or truncate on finding_step
    for each statement execute function refuse_change();

create index claim_check_newest on claim_check (checked_at desc, check_id);
create index claim_finding_of_rule on claim_finding (rule);

-- who reviews reads what was found and what the doctor did, and neither the visit's digest nor the request's
grant select (check_id, institution_code, stage, edition, checked_at, trace) on claim_check to case_desk;
grant select on claim_finding to case_desk;
grant select (report_id, check_id, number, way, reason, reported_at) on claim_decision to case_desk;
grant select, insert, update (stage, steps) on finding_review to case_desk;
grant select, insert on finding_step to case_desk;
