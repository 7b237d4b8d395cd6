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
                                   ('ORDERED', 'PAID'), ('ORDERED', 'RETURNED'), ('STOPPED', 'RECOVERY'))
       and after = (select max(l.number) from reward_step l where l.case_number = s.case_number)
        on conflict do nothing;
    return found;
end $$;

-- The public side takes one step, and writes a claim only with it: of who was told, or whose claim came back. False if the reward
-- does not stand there any more.
create function take_claim(approval text, after integer, moment timestamptz, hash bytea, tag bytea, key text, wrapped bytea,
                           vector bytea, content bytea)
    returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into reward_step (case_number, number, step, at, approval_number)
    select s.case_number, after + 1, 'CLAIMED', moment, s.approval_number
      from reward_step s
     where s.approval_number = approval and s.number = after and s.step in ('NOTIFIED', 'RETURNED')
       and after = (select max(l.number) from reward_step l where l.case_number = s.case_number)
        on conflict do nothing;
    if not found then
        return false;
    end if;
    insert into payout_claim (approval_number, claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext)
    values (approval, moment, hash, tag, key, wrapped, vector, content)
        on conflict (approval_number) do update
       set (claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext) = (moment, hash, tag, key, wrapped, vector, content);
    return true;
end $$;
revoke execute on function take_claim from public;
grant execute on function take_claim to report_follow_up;
revoke insert on reward_step from report_follow_up;
revoke insert on payout_claim from report_follow_up;
revoke update (claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext) on payout_claim from report_follow_up;

-- The rewards of a file that still wait for their payment. Every step of a reward has a foreign key to its approval: none is
-- taken before the caller's transaction ends.
create function hold_ordered(file uuid) returns setof text
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform a.approval_number from reward_approval a
      where a.approval_number in (select o.approval_number from payment_order o where o.file_id = file)
      order by a.approval_number for update;
    return query select o.approval_number from payment_order o
      where o.file_id = file and 'ORDERED' = (
            select s.step from reward_step s where s.approval_number = o.approval_number order by s.number desc limit 1)
      order by o.approval_number;
end $$;
revoke execute on function hold_ordered from public;
grant execute on function hold_ordered to identity_vault;

-- Events of other functions name cases: who pays writes its own, and event-relay delivers them.
revoke select, update (sent_at) on outbox from reward_payment;
