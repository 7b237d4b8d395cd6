-- A second person's word on an opening, and that it was opened, are written once.
create function refuse_second_word() returns trigger language plpgsql as $$
begin
    if (old.approved_at is not null and (old.approved_by, old.approved_at) is distinct from (new.approved_by, new.approved_at))
       or (old.opened_at is not null and old.opened_at is distinct from new.opened_at) then
        raise exception 'identity_opening takes no update of what was said before';
    end if;
    return new;
end $$;
create trigger identity_opening_said_once before update on identity_opening
    for each row execute function refuse_second_word();
create trigger identity_opening_stands before delete or truncate on identity_opening
    for each statement execute function refuse_change();

-- An order that was settled or left out, and a file that was written, stay as they are.
create trigger payment_order_settled_once before update on payment_order
    for each row when (old.state <> 'ORDERED') execute function refuse_change();
create trigger payment_order_stands before delete or truncate on payment_order
    for each statement execute function refuse_change();
create trigger payment_file_written_once before update on payment_file
    for each row when (old.written_at is not null) execute function refuse_change();
create trigger payment_file_stands before delete or truncate on payment_file
    for each statement execute function refuse_change();
