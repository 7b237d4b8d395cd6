-- One decision on a reward for each case, with the trace that an appeal reads. It is written once.
create table reward (
    case_number    text        primary key,
    status         text        not null check (status in ('PROPOSED', 'REFUSED', 'UNDETERMINED')),
    amount_fen     bigint      check (amount_fen > 0),
    policy_id      text        not null,
    policy_version text        not null,
    instrument     text,
    article        text,
    missing        text,
    reason         text        check (reason in ('NO_CASE_VALUE')),
    trace          text        not null,
    decided_at     timestamptz not null,
    check ((status = 'PROPOSED') = (amount_fen is not null)),
    check ((status = 'REFUSED') = (reason is not null)),
    check ((status = 'UNDETERMINED') = (missing is not null)),
    check ((status = 'UNDETERMINED') = (instrument is null)),
    check ((instrument is null) = (article is null))
);

grant select, insert on reward to reward_calculation;
grant select on reward to case_desk;
