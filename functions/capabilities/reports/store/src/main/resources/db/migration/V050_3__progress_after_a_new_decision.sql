-- The fall of a penalty is the last word on it, and on nothing that was decided anew after it.
alter table report_progress add column decision integer not null default 1 check (decision > 0);
