-- A penalty outside the benchmark waits for the signature of another person; how that ended is another row.
create table penalty_proposal (
    case_number  text not null references case_file,
    number       integer not null check (number > 0),
    refund_fen   bigint not null check (refund_fen >= 0),
    fine_fen     bigint not null check (fine_fen >= 0),
    facts        text not null,
    code_version text not null,
    proposed_by  text not null,
    proposed_at  timestamptz not null,
    primary key (case_number, number)
);
create table penalty_proposal_end (
    case_number text not null,
    number      integer not null,
    outcome     text not null check (outcome in ('SIGNED', 'WITHDRAWN')),
    reason      text not null,
    ended_by    text not null,
    ended_at    timestamptz not null,
    primary key (case_number, number),
    foreign key (case_number, number) references penalty_proposal
);
create trigger penalty_proposal_stands before update or delete or truncate on penalty_proposal
    for each statement execute function refuse_change();
create trigger penalty_proposal_end_stands before update or delete or truncate on penalty_proposal_end
    for each statement execute function refuse_change();

-- What happened on a case, with its day: a mistake is struck out by another row.
create table procedure_entry (
    case_number text not null references case_file,
    number      integer not null check (number > 0),
    kind        text not null check (kind in (
    'MILESTONE', 'EXTENSION', 'EXCLUSION', 'CONTEST', 'END', 'PAYMENT', 'CORRECTION', 'STRIKE'
    )),
    on_day      date not null,
    until_day   date check (until_day >= on_day),
    milestone   text check (milestone in (
    'CONDUCT_ENDED', 'HARMFUL_CONDUCT_ENDED', 'CLUE_FOUND', 'CASE_FILED', 'CASE_NOT_FILED', 'LEGAL_REVIEW_ASKED',
    'LEGAL_REVIEW_DONE', 'HEARING_OFFERED', 'HEARING_REQUESTED', 'HEARING_NOTICED', 'HEARING_HELD', 'DECIDED',
    'DECIDED_IN_ABSENCE', 'DECIDED_ON_THE_SPOT', 'SUMMARY_REPORTED', 'SERVED', 'FINE_PAID', 'EVIDENCE_PRESERVED',
    'PRESERVED_EVIDENCE_DEALT_WITH', 'RECORDS_SEALED', 'RECORDS_UNSEALED', 'ASSISTANCE_ASKED', 'ASSISTANCE_GIVEN',
    'AGREEMENT_MEASURE_TAKEN', 'PENALTY_RECEIVED_BY_AGENCY', 'POINTS_NOTICE_ISSUED', 'POINTS_NOTICE_DELIVERED',
    'POINTS_APPEALED', 'POINTS_APPEAL_ANSWERED', 'RESTORATION_ASKED', 'RESTORATION_ASSESSED'
    )),
    clock       text check (clock in (
    'CLUE_CHECK', 'DECISION', 'LEGAL_REVIEW', 'HEARING_REQUEST', 'HEARING_NOTICE', 'SERVICE', 'PAYMENT', 'SUMMARY_REPORT',
    'PRESERVATION', 'SEALING', 'ASSISTANCE', 'LIMITATION', 'LIMITATION_LIFE_HEALTH', 'POINTS_NOTICE', 'POINTS_DELIVERY',
    'POINTS_APPEAL', 'POINTS_APPEAL_REVIEW', 'RESTORATION_ASSESSMENT'
    )),
    days        integer check (days > 0),
    approved_by text,
    pause       text check (pause in (
    'TESTING', 'APPRAISAL', 'HEARING', 'PUBLIC_NOTICE', 'EXPERT_REVIEW', 'THIRD_PARTY_ASSESSMENT'
    )),
    contest     text check (contest in ('NONE', 'RECONSIDERATION', 'LITIGATION')),
    ledger      text check (ledger in ('REFUND', 'FINE')),
    amount_fen  bigint check (amount_fen > 0),
    receipt     text,
    correction  text check (correction in ('ORDERED', 'DONE', 'REFUSED')),
    entry       integer check (entry < number),
    words       text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (case_number, number),
    foreign key (case_number, entry) references procedure_entry
);
create trigger procedure_entry_stands before update or delete or truncate on procedure_entry
    for each statement execute function refuse_change();

grant select, insert on penalty_proposal, penalty_proposal_end, procedure_entry to case_desk;
