-- What was screened may be what was asked about at a door: both are counted, each by itself, and a bound goes by the larger.
alter table claim_tally
    alter column findings set default 0,
    alter column violations set default 0,
    alter column amount_fen set default 0,
    add column screened_findings   integer not null default 0 check (screened_findings >= 0),
    add column screened_violations integer not null default 0 check (screened_violations >= 0),
    add column screened_fen        bigint  not null default 0 check (screened_fen >= 0),
    add constraint claim_tally_screened check (screened_violations <= screened_findings);

grant update (screened_findings, screened_violations, screened_fen) on claim_tally to case_events;
