-- Reports that were here before anybody numbered them stood in the order of arrival (受理登记顺序) as they lay on disk: among
-- themselves they share their numbers out anew by the moment of their filing, which the door took down. The others keep theirs.
alter table report alter column arrival drop identity;
alter table report drop constraint report_arrival_key;
with before as (
    select id, arrival from report
     where filed_at < (select min(installed_on) from flyway_schema_history where version = '041.2')),
filed as (
    select id, row_number() over (order by report.filed_at, id) as place from before join report using (id)),
numbers as (
    select arrival, row_number() over (order by arrival) as place from before)
update report set arrival = numbers.arrival
  from filed join numbers using (place)
 where report.id = filed.id;
alter table report add constraint report_arrival_key unique (arrival);
alter table report alter column arrival add generated always as identity;
select setval(pg_get_serial_sequence('report', 'arrival'), coalesce(max(arrival), 0) + 1, false) from report;
