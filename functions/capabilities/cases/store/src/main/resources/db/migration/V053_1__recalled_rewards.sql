-- Rewards are stopped by two people at the desk as well, and not only when a decision falls.
alter table follow_through drop constraint follow_through_kind_check;
alter table follow_through add constraint follow_through_kind_check check (kind in (
    'CREDIT_COUNTED', 'CREDIT_GIVEN_BACK', 'LISTED', 'DELISTED', 'REWARD_PROPOSED', 'REWARD_REFUSED', 'REWARD_UNDETERMINED',
    'REWARD_STOPPED', 'REWARD_RECOVERY', 'REWARD_RECALLED', 'RECALLED_RECOVERY', 'NO_REWARD'
    ));
