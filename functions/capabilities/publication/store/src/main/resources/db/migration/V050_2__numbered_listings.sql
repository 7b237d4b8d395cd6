-- A case may be listed again for a penalty that was decided anew: under another entry, while the one that was withdrawn stays as it was.
alter table listing add column decision integer not null default 1 check (decision > 0);
alter table listing alter column decision drop default;
alter table listing drop constraint listing_case_number_key;
alter table listing add unique (case_number, decision);
