-- A reward is also refused where a condition is answered against it.
alter table reward drop constraint reward_reason_check;
alter table reward add constraint reward_reason_check check (reason in ('NO_CASE_VALUE', 'CONDITION_NOT_MET'));
