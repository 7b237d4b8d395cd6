-- What a doctor did after a warning, beside the finding; who says something else later says it in another report.
create table claim_decision (
    report_id   uuid        not null,
    check_id    uuid        not null,
    number      integer     not null,
    stage       text        not null check (stage in ('PRE', 'IN', 'POST')),
    way         text        not null check (way in ('WENT_ON', 'WENT_BACK')),
    reason      text        check (char_length(reason) <= 500),
    reported_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (report_id, check_id, number),
    foreign key (check_id, number) references claim_finding,
    constraint claim_decision_reason check (way <> 'WENT_ON' or reason is not null)
);
create index claim_decision_of_finding on claim_decision (check_id, number);

create trigger claim_decision_stands before update or delete or truncate on claim_decision
    for each statement execute function refuse_change();

-- a decision is taken only beside a finding of the institution's own
grant select (check_id, number) on claim_finding to claim_recording;
grant insert on claim_decision to claim_recording;
