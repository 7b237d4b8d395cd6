-- The lines that findings speak of, as the institution wrote them. There is no column for a patient.
create table claim_line (
    check_id   uuid    not null references claim_check,
    no         integer not null check (no > 0),
    code       text,
    item       text    not null,
    first_day  date    not null,
    last_day   date    not null,
    qty        text    not null check (qty ~ '^[0-9]+(\.[0-9]{1,4})?$'),
    price_fen  bigint  check (price_fen >= 0),
    amount_fen bigint  check (amount_fen >= 0),
    doctor     text    check (char_length(doctor) between 1 and 64),
    primary key (check_id, no),
    constraint claim_line_days check (last_day >= first_day)
);
create trigger claim_line_stands before update or delete or truncate on claim_line
    for each statement execute function refuse_change();

-- Checks of one visit find each other, and of one matter the latest stands: which one stands in the place of a finding.
create index claim_check_of_visit on claim_check (visit_digest) where visit_digest is not null;
alter table finding_review
    add column by_check_id uuid,
    add column by_number   integer,
    add constraint finding_review_by foreign key (by_check_id, by_number) references claim_finding (check_id, number),
    add constraint finding_review_by_one check ((by_check_id is null) = (by_number is null)),
    add constraint finding_review_by_another check (by_check_id is null or stage = 'SUPERSEDED');
create index finding_review_in_place on finding_review (by_check_id, by_number) where by_check_id is not null;

grant select, insert on claim_line to claim_recording;
grant update (by_check_id, by_number) on finding_review to claim_recording;
grant select on claim_line to case_desk;
