-- A case may be penalised anew after its penalty fell: each penalty counts once, and falls alone.
alter table credit_penalty add column decision integer not null default 1 check (decision > 0);
alter table credit_penalty alter column decision drop default;
alter table credit_penalty drop constraint credit_penalty_pkey;
alter table credit_penalty add primary key (case_number, decision);

alter table credit_revocation add column decision integer not null default 1 check (decision > 0);
alter table credit_revocation alter column decision drop default;
alter table credit_revocation drop constraint credit_revocation_pkey;
alter table credit_revocation add primary key (case_number, decision);
