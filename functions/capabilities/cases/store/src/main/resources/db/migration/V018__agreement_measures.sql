-- The file of an institution's agreement: whoever adds to it takes the next number, and so holds it until the end of the transaction.
create table agreement_file (
    institution_code text    primary key check (institution_code ~ '^[HP][0-9]{11}$'),
    last_number      integer not null check (last_number > 0)
);

-- A measure that a fund agency took: decided once, with all that it was decided to be, never changed.
create table agreement_measure (
    institution_code text        not null references agreement_file,
    number           integer     not null check (number > 0),
    decided_on       date        not null,
    outcome          text        not null check (outcome in ('ALLOWED', 'DAMAGES_DUE', 'SUSPENDED', 'TERMINATED')),
    measure          text        not null check (measure in (
        'TALK', 'WITHHOLD_PAYMENT', 'DENY_PAYMENT', 'REFUSE_SETTLEMENT', 'RECOVER_PAYMENT', 'DAMAGES', 'SUSPEND_STAFF',
        'SUSPEND_AGREEMENT', 'TERMINATE_AGREEMENT'
    )),
    step             integer     check (step > 0),
    amount_fen       bigint      check (amount_fen >= 0),
    multiple         text,
    suspended_from   date,
    suspended_until  date,
    spread           text        not null,
    grounds          text        not null,
    open_facts       text        not null,
    instrument       text        not null,
    article          text        not null,
    evidence         text        not null,
    source           text        not null,
    policy_id        text        not null,
    policy_version   text        not null,
    code_version     text        not null,
    trace            text        not null,
    document         text        not null,
    reason           text        not null,
    bar_reason       text        check (bar_reason in (
        'FALSE_APPLICATION', 'TERMINATED_FOR_VIOLATION', 'TERMINATED_FOR_BREACH', 'PRINCIPAL_OF_TERMINATED',
        'PRINCIPAL_DISCREDITED', 'PENALTY_OUTSTANDING', 'ASSESSMENT_FAILED_ONCE', 'ASSESSMENT_FAILED_TWICE'
    )),
    decided_by       text        not null,
    recorded_at      timestamptz not null,
    primary key (institution_code, number),
    constraint agreement_measure_suspension check (
        (outcome = 'SUSPENDED') = (num_nonnulls(suspended_from, suspended_until) = 2)
    )
);

-- What happened after a measure; where it decides whether a suspension ends, that decision with its trace, or what it lacks.
create table agreement_follow_up (
    institution_code text        not null,
    number           integer     not null check (number > 0),
    measure_number   integer     not null,
    kind             text        not null check (kind in (
        'ASKED_TO_GO_ON', 'VERIFICATION_PASSED', 'VERIFICATION_FAILED', 'PENALTY_OUTSTANDING', 'PENALTY_PERFORMED',
        'DAMAGES_OUTSTANDING', 'DAMAGES_PAID'
    )),
    happened_on      date        not null,
    document         text        not null,
    trace            text,
    missing          text,
    recorded_by      text        not null,
    recorded_at      timestamptz not null,
    primary key (institution_code, number),
    foreign key (institution_code, measure_number) references agreement_measure,
    constraint agreement_follow_up_one_answer check (num_nonnulls(trace, missing) <= 1)
);

create trigger agreement_measure_stands before update or delete or truncate on agreement_measure
    for each statement execute function refuse_change();
create trigger agreement_follow_up_stands before update or delete or truncate on agreement_follow_up
    for each statement execute function refuse_change();

grant select, insert, update (last_number) on agreement_file to case_desk;
grant select, insert on agreement_measure, agreement_follow_up to case_desk;
