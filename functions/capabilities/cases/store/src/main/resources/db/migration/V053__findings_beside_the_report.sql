-- How a finding stands to the reported matter, and the part of its amount that was reported: a reward pays for no other. Empty where
-- nobody has said, as of every finding before this migration (decision 0005).
alter table finding
    add column report_match text check (report_match in ('REPORTED', 'IN_PART', 'OTHER')),
    add column reported_fen bigint check (reported_fen between 0 and amount_fen),
    add constraint finding_match_whole check ((report_match is null) = (reported_fen is null));
