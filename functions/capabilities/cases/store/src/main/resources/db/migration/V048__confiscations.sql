-- What a decision confiscates goes to the treasury, in an account of its own; of what was decided before, everything went back to the fund.
alter table penalty_decision add column confiscated_fen bigint not null default 0 check (confiscated_fen >= 0);
alter table penalty_decision alter column confiscated_fen drop default;
alter table penalty_part add column amount_order text not null default 'REFUNDED'
    constraint penalty_part_amount_order_check check (amount_order in ('REFUNDED', 'CONFISCATED', 'NOT_ORDERED'));
alter table penalty_part alter column amount_order drop default;

alter table procedure_entry
    drop constraint procedure_entry_ledger_check,
    add constraint procedure_entry_ledger_check check (ledger in ('REFUND', 'FINE', 'CONFISCATION'));
