-- The bank may send back what it had said it paid, days later: the account was closed meanwhile. What it said before stands beside it.
alter table payment_order
    add column sent_back_reference text check (length(sent_back_reference) between 1 and 64),
    add column sent_back_on        date,
    add column sent_back_reason    text check (sent_back_reason in ('ACCOUNT_UNKNOWN', 'ACCOUNT_CLOSED', 'HOLDER_DIFFERS', 'OTHER')),
    add column sent_back_by        text,
    add column sent_back_at        timestamptz,
    drop constraint payment_order_state_check,
    drop constraint payment_order_paid_check,
    drop constraint payment_order_returned_check,
    drop constraint payment_order_late_check;
alter table payment_order
    add constraint payment_order_state_check check (state in ('ORDERED', 'LEFT_OUT', 'PAID', 'RETURNED', 'PAID_LATE', 'SENT_BACK')),
    add constraint payment_order_paid_check check ((state in ('PAID', 'PAID_LATE', 'SENT_BACK')) = (bank_reference is not null)),
    add constraint payment_order_returned_check check (state = 'SENT_BACK' or (state in ('RETURNED', 'PAID_LATE')) = (return_reason is not null)),
    add constraint payment_order_late_check check ((late_by is null) = (late_at is null)
        and (case state when 'SENT_BACK' then return_reason is not null else state = 'PAID_LATE' end) = (late_by is not null)),
    add constraint payment_order_sent_back_check check ((state = 'SENT_BACK') = (sent_back_by is not null)
        and num_nulls(sent_back_reference, sent_back_on, sent_back_reason, sent_back_by, sent_back_at) in (0, 5));
grant update (sent_back_reference, sent_back_on, sent_back_reason, sent_back_by, sent_back_at) on payment_order to reward_payment;
-- how many of a reward's payments came back from the payee, and by no voucher
grant select (approval_number) on reward_recovery to reward_payment;

-- An order that was settled or left out stays as it is, but that what was sent back may turn out to be paid, and what was paid to
-- be sent back: each once.
create or replace function refuse_second_settling() returns trigger language plpgsql as $$
declare
    late constant text[] := array['state', 'bank_reference', 'late_by', 'late_at'];
    back constant text[] := array['state', 'sent_back_reference', 'sent_back_on', 'sent_back_reason', 'sent_back_by', 'sent_back_at'];
begin
    if old.state = 'RETURNED' and new.state = 'PAID_LATE' and to_jsonb(old) - late = to_jsonb(new) - late then
        return new;
    end if;
    if old.state in ('PAID', 'PAID_LATE') and new.state = 'SENT_BACK' and to_jsonb(old) - back = to_jsonb(new) - back then
        return new;
    end if;
    raise exception 'payment_order takes no update of what was settled';
end $$;

-- The paying side takes the next step of an approval without ever seeing its case, along the edges of paying alone. False if
-- another was quicker, or if no such edge leads there.
create or replace function take_reward_step(approval text, after integer, next_step text, moment timestamptz, actor text, remark text)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    -- payments that are out: paid, not sent back by the bank, not recovered from the payee
    kept constant bigint := (select count(*) from payment_order o where o.approval_number = approval and o.state in ('PAID', 'PAID_LATE'))
                          - (select count(*) from reward_recovery r where r.approval_number = approval);
begin
    insert into reward_step (case_number, number, step, at, by_actor, approval_number, note)
    select s.case_number, after + 1, next_step, moment, actor, s.approval_number, nullif(remark, '')
      from reward_step s
     where s.approval_number = approval and s.number = after
       and ((s.step, next_step) in (('CLAIMED', 'CHECKED'), ('CLAIMED', 'RETURNED'), ('RETURNED', 'CHECKED'),
                                    ('ORDERED', 'PAID'), ('ORDERED', 'RETURNED'), ('STOPPED', 'RECOVERY'), ('WAIVED', 'RECOVERY'),
                                    ('RETURNED', 'PAID'), ('CLAIMED', 'PAID'), ('CHECKED', 'PAID'),
                                    ('RECOVERY', 'RECOVERY'), ('RECOVERED', 'RECOVERY'),
                                    ('ORDERED', 'DOUBLED'), ('PAID', 'DOUBLED'), ('DOUBLED', 'DOUBLED'), ('DOUBLED', 'PAID'))
            -- nothing is ordered, and nothing owed again or ended, while a payment of it is out
            or kept <= 0 and (s.step, next_step) in (('CHECKED', 'ORDERED'), ('PAID', 'RETURNED'), ('DOUBLED', 'ORDERED'), ('RECOVERY', 'STOPPED')))
       -- paid otherwise than by an order that waits is only what was sent back before, or the one payment that is left of two
       and (next_step <> 'PAID' or s.step = 'ORDERED' or (s.step = 'DOUBLED' and kept = 1) or exists (
            select from payment_order o where o.approval_number = approval and o.state = 'PAID_LATE'))
       and after = (select max(l.number) from reward_step l where l.case_number = s.case_number)
        on conflict do nothing;
    return found;
end $$;

-- One transfer of a reward lies at the bank at a time; that none is ordered while a payment is out, the steps above see to.
drop index payment_order_once;
create unique index payment_order_once on payment_order (approval_number) where state = 'ORDERED';

-- The rewards of a file that still wait for their payment by that file: what was left out of it may wait in another one.
create or replace function hold_ordered(file uuid) returns setof text
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform a.approval_number from reward_approval a
      where a.approval_number in (select o.approval_number from payment_order o where o.file_id = file)
      order by a.approval_number for update;
    return query select o.approval_number from payment_order o
      where o.file_id = file and o.state = 'ORDERED' and 'ORDERED' = (
            select s.step from reward_step s where s.approval_number = o.approval_number order by s.number desc limit 1)
      order by o.approval_number;
end $$;
