-- A report whose penalty fell must not go on telling its reporter that one was decided.
alter table report_progress drop constraint report_progress_stage_check;
alter table report_progress add constraint report_progress_stage_check
    check (stage in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'SUBSTANTIATED', 'UNSUBSTANTIATED', 'PENALTY_DECIDED',
                     'REWARD_UNDER_REVIEW', 'CLOSED', 'PENALTY_REVOKED'));
