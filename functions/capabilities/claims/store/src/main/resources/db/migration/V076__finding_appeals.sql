-- Appeals as they came by the institutions' own door, each with what became of it.
create table finding_appeal (
    appeal_id   uuid        primary key,
    check_id    uuid        not null,
    number      integer     not null,
    received_at timestamptz not null,
    reason      text        not null check (char_length(reason) between 1 and 2000),
    documents   text        not null,
    answer      text        not null check (answer in ('RECORDED', 'NOT_CONFIRMED', 'ALREADY_APPEALED', 'ALREADY_DECIDED', 'TOO_EARLY', 'TOO_LATE')),
    day         date,
    recorded_at timestamptz not null,
    foreign key (check_id, number) references claim_finding,
    constraint finding_appeal_day check ((day is not null) = (answer in ('TOO_EARLY', 'TOO_LATE')))
);
create index finding_appeal_of_finding on finding_appeal (check_id, number);
create trigger finding_appeal_stands before update or delete or truncate on finding_appeal
    for each statement execute function refuse_change();

-- who records appeals takes them by the rules of the desk, and writes down for institutions what was confirmed
grant select, insert on finding_appeal to claim_recording;
grant select on claim_finding to claim_recording;
grant select, insert, update (stage, steps) on finding_review to claim_recording;
grant select, insert on finding_step to claim_recording;
grant select (appeal_id, check_id, number, received_at, reason, documents, answer, day) on finding_appeal to case_desk;
