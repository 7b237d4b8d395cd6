-- How often a token was tried for a report since the last right one, and when last: nothing of what was tried.
create table claim_try (
    case_number text        primary key check (case_number ~ '^FW-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    tries       integer     not null check (tries >= 0),
    last_at     timestamptz not null
);
grant select, insert, update on claim_try to report_follow_up;
