-- A shop that was only named with another's end has a file to be held, and no number in it yet.
alter table agreement_file drop constraint agreement_file_last_number_check;
alter table agreement_file add constraint agreement_file_last_number_check check (last_number >= 0);
