-- What the bank says of a transfer names it. One that was recorded as sent back and was paid all the same says both; a second
-- transfer of one reward stays to be seen until it, or its money, came back.
alter table reward_step drop constraint reward_step_step_check;
alter table reward_step add constraint reward_step_step_check
    check (step in ('PROPOSED', 'REVIEWED', 'APPROVED', 'NOTIFIED', 'CLAIMED', 'CHECKED', 'ORDERED', 'PAID', 'DOUBLED', 'REFUSED', 'LAPSED',
                    'STOPPED', 'RETURNED', 'RECOVERY', 'RECOVERED'));

alter table payment_order
    add column late_by text,
    add column late_at timestamptz,
    drop constraint payment_order_state_check,
    drop constraint payment_order_check,
    drop constraint payment_order_check1;
alter table payment_order
    add constraint payment_order_state_check check (state in ('ORDERED', 'LEFT_OUT', 'PAID', 'RETURNED', 'PAID_LATE')),
    add constraint payment_order_paid_check check ((state in ('PAID', 'PAID_LATE')) = (bank_reference is not null)),
    add constraint payment_order_returned_check check ((state in ('RETURNED', 'PAID_LATE')) = (return_reason is not null)),
    add constraint payment_order_late_check check ((state = 'PAID_LATE') = (late_by is not null) and (late_by is null) = (late_at is null));
grant update (late_by, late_at) on payment_order to reward_payment;

-- An order that was settled or left out stays as it is, but that what was sent back may turn out to be paid, once.
create function refuse_second_settling() returns trigger language plpgsql as $$
declare
    late constant text[] := array['state', 'bank_reference', 'late_by', 'late_at'];
begin
    if old.state = 'RETURNED' and new.state = 'PAID_LATE' and to_jsonb(old) - late = to_jsonb(new) - late then
        return new;
    end if;
    raise exception 'payment_order takes no update of what was settled';
end $$;
drop trigger payment_order_settled_once on payment_order;
create trigger payment_order_settled_once before update on payment_order
    for each row when (old.state <> 'ORDERED') execute function refuse_second_settling();

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
                                   ('ORDERED', 'PAID'), ('ORDERED', 'RETURNED'), ('STOPPED', 'RECOVERY'),
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

-- One reward, held as the vault holds those of a file: no step of it is taken, and no file written that pays it, before the
-- caller's transaction ends.
create function hold_reward(approval text) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform 1 from reward_approval a where a.approval_number = approval for update;
    return found;
end $$;
revoke execute on function hold_reward from public;
grant execute on function hold_reward to reward_payment;
