-- A check is made at a door, where somebody asked, or by nightly screening, where a settlement was looked at afterwards.
-- What the door's checks have and a screened settlement has not may be missing there, and the other way round.
alter table claim_check
    alter column visit_digest drop not null,
    alter column input_sha256 drop not null,
    add column origin        text not null default 'DOOR' constraint claim_check_origin_check check (origin in ('DOOR', 'SCREENING')),
    add column settlement    text check (char_length(settlement) between 1 and 64),
    add column settled_month date check (extract(day from settled_month) = 1),
    add column screening     uuid,
    add column month         date generated always as
        (coalesce(settled_month, date_trunc('month', checked_at at time zone 'Asia/Shanghai')::date)) stored,
    add constraint claim_check_of_door check ((visit_digest is not null and input_sha256 is not null) = (origin = 'DOOR')),
    add constraint claim_check_of_screening check
        ((settlement is not null and settled_month is not null and screening is not null and stage = 'POST') = (origin = 'SCREENING'));
create index claim_check_of_screening on claim_check (screening) where origin = 'SCREENING';
create index claim_check_of_month on claim_check (month, institution_code);

-- likeness: the same wherever and by whatever edition the same is found
alter table claim_finding
    add column likeness      text check (likeness ~ '^[0-9a-f]{32}$'),
    add column fund_loss_fen bigint check (fund_loss_fen >= 0),
    add column article       text,
    add column point         text,
    add column evidence_zh   text,
    add column evidence_en   text,
    add constraint claim_finding_evidence check ((evidence_zh is null) = (evidence_en is null));
create index claim_finding_alike on claim_finding (likeness) where likeness is not null;

create table claim_finding_doctor (
    check_id uuid    not null,
    number   integer not null,
    doctor   text    not null check (char_length(doctor) between 1 and 64),
    primary key (check_id, number, doctor),
    foreign key (check_id, number) references claim_finding
);
create index claim_finding_of_doctor on claim_finding_doctor (doctor);
create trigger claim_finding_doctor_stands before update or delete or truncate on claim_finding_doctor
    for each statement execute function refuse_change();

-- Which screening of a partition stands: the one that was added up last.
create table screened_partition (
    partition text        primary key,
    screening uuid        not null,
    summed_at timestamptz not null
);

-- What another screening found in its place, before anybody had looked at it, is superseded and not deleted.
alter table finding_review drop constraint finding_review_stage_check;
alter table finding_review add constraint finding_review_stage_check
    check (stage in ('OPEN', 'REVIEWED', 'CONFIRMED', 'APPEALED', 'VERIFIED', 'HANDLED', 'DISMISSED', 'SUPERSEDED'));
alter table finding_review drop constraint finding_review_open;
alter table finding_review add constraint finding_review_open check ((stage in ('OPEN', 'SUPERSEDED')) = (steps = 0));

grant select (check_id, number, likeness) on claim_finding to claim_recording;
grant insert on claim_finding_doctor to claim_recording;
grant select, insert, update (screening, summed_at) on screened_partition to claim_recording;
grant select (check_id, number, stage, steps), insert, update (stage) on finding_review to claim_recording;

grant select (origin, settlement, month, total_fen) on claim_check to case_desk;
grant select on claim_finding_doctor to case_desk;
