-- What a late check told its institution: a repeat puts this where it is fetched, and never what another edition finds.
create table claim_check_told (
    check_id uuid primary key references claim_check,
    told     text not null
);
create trigger claim_check_told_stands before update or delete or truncate on claim_check_told
    for each statement execute function refuse_change();

grant select, insert on claim_check_told to claim_recording;
