-- What a proposal that waits confiscates, beside what it refunds and fines.
alter table penalty_proposal add column confiscated_fen bigint not null default 0 check (confiscated_fen >= 0);
alter table penalty_proposal alter column confiscated_fen drop default;
