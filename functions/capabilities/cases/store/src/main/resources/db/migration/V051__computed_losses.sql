-- What a finding's amount was computed from, where it was: the cost and the share of it that the fund paid. Of what was there, only the amount is known.
alter table finding
    add column cost_fen           bigint check (cost_fen >= 0),
    add column reimbursement_rate text,
    add constraint finding_computed_check check ((cost_fen is null) = (reimbursement_rate is null));
