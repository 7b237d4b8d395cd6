-- A function finds the answers that it gave, and gives none for another: its role bears its name.
alter table keyed_answer enable row level security;
create policy keyed_answer_of_function on keyed_answer
    using (function = replace(current_user, '_', '-')) with check (function = replace(current_user, '_', '-'));
