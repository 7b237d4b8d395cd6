-- Reports that were here before anybody numbered them stood in the order of arrival (受理登记顺序) as they lay on disk: among
-- themselves they are numbered by the moment of their filing, which the door took down. The others keep their numbers.
alter table report alter column arrival drop identity;
alter table report drop constraint report_arrival_key;
update report set arrival = filed.place
  from (select id, row_number() over (order by filed_at, id) as place from report
         where filed_at < (select min(installed_on) from flyway_schema_history where version = '041.2')) filed
 where report.id = filed.id;
alter table report add constraint report_arrival_key unique (arrival);
alter table report alter column arrival add generated always as identity;
select setval(pg_get_serial_sequence('report', 'arrival'), coalesce(max(arrival), 0) + 1, false) from report;
