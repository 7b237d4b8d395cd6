-- A reward that was taken back must not go on telling its reporter that it was claimed.
alter table report_progress drop constraint report_progress_stage_check;
alter table report_progress add constraint report_progress_stage_check
    check (stage in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'SUBSTANTIATED', 'UNSUBSTANTIATED', 'PENALTY_DECIDED',
                     'REWARD_UNDER_REVIEW', 'REWARD_GRANTED', 'REWARD_CLAIMED', 'REWARD_PAID', 'REWARD_LAPSED', 'REWARD_STOPPED',
                     'CLOSED', 'PENALTY_REVOKED'));
