-- One row for each payment of a reward whose money came back: a reward that was paid twice is recovered twice. Who records one has
-- the reward held, as who pays it has.
create table reward_recovery (
    approval_number text        not null references reward_approval,
    number          integer     not null check (number > 0),
    voucher         text        not null check (length(voucher) between 1 and 2000),
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    primary key (approval_number, number)
);
create trigger reward_recovery_stands before update or delete or truncate on reward_recovery
    for each statement execute function refuse_change();
insert into reward_recovery (approval_number, number, voucher, recorded_by, recorded_at)
select approval_number, row_number() over (partition by approval_number order by number), note, by_actor, at
  from reward_step where step = 'RECOVERED';
grant select, insert on reward_recovery to case_desk;
grant select (approval_number, state) on payment_order to case_desk;
grant execute on function hold_reward to case_desk;
