-- Which reports are of one matter, as reviewers found (多人举报同一事项): added, never changed; the last row of a case counts, and a
-- case without one stands alone. Each report keeps its case and its reward.
create table joint_report (
    case_number text        not null references reward,
    number      integer     not null check (number > 0),
    matter      uuid        not null,
    joined_by   text        not null,
    joined_at   timestamptz not null,
    primary key (case_number, number)
);
create index joint_report_matter on joint_report (matter);
create trigger joint_report_stands before update or delete or truncate on joint_report
    for each statement execute function refuse_change();
grant select, insert on joint_report to case_desk;
