-- A case from its report on; who reported is no part of it.
create table case_file (
    case_number      text primary key,
    stage            text not null,
    place            text not null,
    institution_code text,
    subject          text not null,
    channel          text not null,
    named            boolean not null,
    filed_on         date not null,
    opened_at        timestamptz not null,
    updated_at       timestamptz not null
);
create index case_file_newest on case_file (opened_at desc);

-- What the investigation established: added, never changed.
create table finding (
    case_number text not null references case_file,
    number      integer not null check (number > 0),
    kind        text not null,
    amount_fen  bigint not null check (amount_fen >= 0),
    intent      boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (case_number, number)
);

-- The penalty, once per case; refund and fine are two ledgers.
create table penalty_decision (
    case_number    text primary key references case_file,
    decided_on     date not null,
    refund_fen     bigint not null check (refund_fen >= 0),
    fine_fen       bigint not null check (fine_fen >= 0),
    policy_id      text not null,
    policy_version text not null,
    code_version   text not null,
    trace          text not null,
    decided_by     text not null,
    recorded_at    timestamptz not null
);

create table penalty_part (
    case_number          text not null references penalty_decision,
    finding              integer not null,
    applied_kind         text not null,
    base                 text not null,
    multiple             text not null,
    fine_fen             bigint not null check (fine_fen >= 0),
    instrument           text not null,
    article              text not null,
    evidence             text not null,
    source               text not null,
    suspension_min       integer,
    suspension_max       integer,
    suspension_scope     text,
    suspension_condition text,
    primary key (case_number, finding),
    foreign key (case_number, finding) references finding
);

-- Decided is decided: a correction is another act, never another text.
create trigger finding_stands before update or delete or truncate on finding
    for each statement execute function refuse_change();
create trigger penalty_decision_stands before update or delete or truncate on penalty_decision
    for each statement execute function refuse_change();
create trigger penalty_part_stands before update or delete or truncate on penalty_part
    for each statement execute function refuse_change();

grant select, insert on case_file to case_events;
grant select, update (stage, updated_at) on case_file to case_desk;
grant select, insert on finding, penalty_decision, penalty_part to case_desk;
