-- What other functions did about a case and its penalty, one row an event: in whatever order they come, even before the case.
create table follow_through (
    event_id    uuid primary key,
    case_number text not null,
    kind        text not null check (kind in (
    'CREDIT_COUNTED', 'CREDIT_GIVEN_BACK', 'LISTED', 'DELISTED', 'REWARD_PROPOSED', 'REWARD_REFUSED', 'REWARD_UNDETERMINED',
    'REWARD_STOPPED', 'REWARD_RECOVERY', 'NO_REWARD'
    )),
    on_day      date not null,
    position    integer not null check (position >= 0),
    detail      text not null,
    happened_at timestamptz not null
);
create index follow_through_case on follow_through (case_number);
create trigger follow_through_stands before update or delete or truncate on follow_through
    for each statement execute function refuse_change();

grant select, insert on follow_through to case_events;
grant select on follow_through to case_desk;
