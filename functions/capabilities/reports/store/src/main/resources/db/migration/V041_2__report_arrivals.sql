-- The place of each report in the order of arrival (受理登记顺序): given by the database, never a stated time. Those that were here
-- before are numbered as they stand.
alter table report add column arrival bigint generated always as identity unique;
grant select (arrival) on report to case_desk;
