-- A reporter may give a reward up, and one that was obtained with forged material or hidden facts is taken back by two people.
alter table reward_step drop constraint reward_step_step_check;
alter table reward_step add constraint reward_step_step_check
    check (step in ('PROPOSED', 'REVIEWED', 'APPROVED', 'NOTIFIED', 'CLAIMED', 'CHECKED', 'ORDERED', 'PAID', 'DOUBLED', 'REFUSED', 'LAPSED',
                    'WAIVED', 'STOPPED', 'RETURNED', 'RECOVERY', 'RECOVERED'));

create table reward_recall (
    case_number  text        not null references reward,
    number       integer     not null check (number > 0),
    grounds      text        not null check (grounds in ('FORGED_MATERIAL', 'HIDDEN_FACTS')),
    reason       text        not null check (length(reason) between 1 and 2000),
    requested_by text        not null,
    requested_at timestamptz not null,
    primary key (case_number, number)
);
create trigger reward_recall_stands before update or delete or truncate on reward_recall
    for each statement execute function refuse_change();
grant select, insert on reward_recall to case_desk;

-- The paying side takes the next step of an approval without ever seeing its case, along the edges of paying alone. False if
-- another was quicker, or if no such edge leads there.
create or replace function take_reward_step(approval text, after integer, next_step text, moment timestamptz, actor text, remark text)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into reward_step (case_number, number, step, at, by_actor, approval_number, note)
    select s.case_number, after + 1, next_step, moment, actor, s.approval_number, nullif(remark, '')
      from reward_step s
     where s.approval_number = approval and s.number = after
       and (s.step, next_step) in (('CLAIMED', 'CHECKED'), ('CLAIMED', 'RETURNED'), ('RETURNED', 'CHECKED'), ('CHECKED', 'ORDERED'),
                                   ('ORDERED', 'PAID'), ('ORDERED', 'RETURNED'), ('STOPPED', 'RECOVERY'), ('WAIVED', 'RECOVERY'),
                                   ('RETURNED', 'PAID'), ('CLAIMED', 'PAID'), ('CHECKED', 'PAID'),
                                   ('RECOVERY', 'RECOVERY'), ('RECOVERED', 'RECOVERY'),
                                   ('ORDERED', 'DOUBLED'), ('PAID', 'DOUBLED'), ('DOUBLED', 'DOUBLED'), ('DOUBLED', 'PAID'))
       -- paid otherwise than by an order that waits is only what was sent back before
       and (next_step <> 'PAID' or s.step = 'ORDERED' or exists (
            select from payment_order o where o.approval_number = approval and o.state = 'PAID_LATE'))
       and after = (select max(l.number) from reward_step l where l.case_number = s.case_number)
        on conflict do nothing;
    return found;
end $$;

-- The public side ends a reward that its reporter gives up, until the money is on its way. False if it stands elsewhere by now.
create function take_waiver(approval text, after integer, moment timestamptz)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into reward_step (case_number, number, step, at, approval_number)
    select s.case_number, after + 1, 'WAIVED', moment, s.approval_number
      from reward_step s
     where s.approval_number = approval and s.number = after
       and s.step in ('APPROVED', 'NOTIFIED', 'CLAIMED', 'CHECKED', 'RETURNED')
       and after = (select max(l.number) from reward_step l where l.case_number = s.case_number)
        on conflict do nothing;
    return found;
end $$;
revoke execute on function take_waiver from public;
grant execute on function take_waiver to report_follow_up;
