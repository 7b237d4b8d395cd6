-- The file of a practitioner, by the national code alone: whoever adds to it takes the next number, and so holds it.
create table practitioner_file (
    practitioner_code text    primary key check (practitioner_code ~ '^[A-Z][A-Z0-9]*[0-9][A-Z0-9]*$' and length(practitioner_code) <= 32),
    last_number       integer not null check (last_number > 0)
);

-- Points given for one act, with the year as it stood with them: given once, never changed.
create table practitioner_act (
    practitioner_code text        not null references practitioner_file,
    number            integer     not null check (number > 0),
    act_id            text        not null,
    situation         text        not null check (situation in (
        'AGREEMENT_DAMAGES', 'NON_SELECTED_PRODUCTS', 'OTHER_FIRST_BAND', 'PENALTY_IMPROPER_USE', 'OTHER_SECOND_BAND',
        'SETTLED_FOR_UNREGISTERED', 'OTHER_THIRD_BAND', 'PENALTY_FRAUD', 'LICENCE_REVOKED', 'OTHER_FOURTH_BAND'
    )),
    responsibility    text        not null check (responsibility in ('GENERAL', 'IMPORTANT', 'MAIN')),
    adjustment        text        not null check (adjustment in ('NONE', 'LIGHTER', 'ONE_BAND_DOWN', 'HEAVIER', 'ONE_BAND_UP')),
    points            integer     not null check (points > 0),
    institution_code  text        not null check (institution_code ~ '^[HP][0-9]{11}$'),
    footing_kind      text        not null check (footing_kind in ('PENALTY', 'AGREEMENT_MEASURE')),
    decided_on        date        not null,
    document          text        not null,
    reason            text        not null,
    policy_id         text        not null,
    policy_version    text        not null,
    code_version      text        not null,
    trace             text        not null,
    given_by          text        not null,
    recorded_at       timestamptz not null,
    primary key (practitioner_code, number)
);

-- What happened after points were given: notice, appeal, the start of a consequence, restoration.
create table practitioner_step (
    practitioner_code text        not null,
    number            integer     not null check (number > 0),
    act_number        integer     not null,
    kind              text        not null check (kind in (
        'PENALTY_RECEIVED', 'NOTICE_ISSUED', 'NOTICE_DELIVERED', 'APPEALED', 'ASSESSMENT_BEGAN', 'ASSESSMENT_ENDED', 'APPEAL_UPHELD',
        'POINTS_WITHDRAWN', 'SUSPENSION_BEGAN', 'TERMINATION_BEGAN', 'RESTORATION_ASKED', 'RESTORATION_GRANTED', 'RESTORATION_REFUSED'
    )),
    happened_on       date        not null,
    months            integer     check (months > 0),
    document          text        not null,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    primary key (practitioner_code, number),
    foreign key (practitioner_code, act_number) references practitioner_act,
    constraint practitioner_step_months check ((kind = 'SUSPENSION_BEGAN') = (months is not null))
);

create trigger practitioner_act_stands before update or delete or truncate on practitioner_act
    for each statement execute function refuse_change();
create trigger practitioner_step_stands before update or delete or truncate on practitioner_step
    for each statement execute function refuse_change();

grant select, insert, update (last_number) on practitioner_file to case_desk;
grant select, insert on practitioner_act, practitioner_step to case_desk;
