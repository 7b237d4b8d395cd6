-- The place of each report in the order of arrival (受理登记顺序): given by the database, never a stated time. Those that were here
-- before are numbered by the moment at which they were filed, which the door took down.
alter table report add column arrival bigint;
update report set arrival = filed.place
  from (select id, row_number() over (order by filed_at, id) as place from report) filed
 where report.id = filed.id;
alter table report alter column arrival set not null, add constraint report_arrival_key unique (arrival);
alter table report alter column arrival add generated always as identity;
select setval(pg_get_serial_sequence('report', 'arrival'), coalesce(max(arrival), 0) + 1, false) from report;
grant select (arrival) on report to case_desk;
