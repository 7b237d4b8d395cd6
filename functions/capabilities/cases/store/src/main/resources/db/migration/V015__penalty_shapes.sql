-- A part may be fined a sum, or not at all; what else the article sets, and why it was chosen so, stand beside it.
alter table penalty_part alter column multiple drop not null;
alter table penalty_part
    add column sum_fen         bigint check (sum_fen >= 0),
    add column fined_elsewhere text,
    add column addressee       text not null default 'INSTITUTION',
    add column orders          text not null default '',
    add column suspension_of   text default 'DEPARTMENT',
    add column agreement       text,
    add column licence         text,
    add column bar_years       integer check (bar_years > 0),
    add column factors         text not null default '',
    add column reason          text not null default '',
    add column band            text,
    add column second_person   text,
    add constraint penalty_part_one_choice check (num_nonnulls(multiple, sum_fen, fined_elsewhere) <= 1);

-- Parts of before are all of institutions, and their suspensions of departments: the defaults say so, and then go.
alter table penalty_part
    alter column addressee drop default,
    alter column orders drop default,
    alter column suspension_of drop default,
    alter column factors drop default,
    alter column reason drop default;

alter table penalty_part
    add constraint penalty_part_base_check check (base in ('LOSS_AMOUNT', 'FRAUD_AMOUNT', 'FIXED', 'NONE')),
    add constraint penalty_part_addressee_check check (addressee in (
    'INSTITUTION', 'DEPARTMENT', 'AGENCY', 'PERSON', 'PRINCIPAL', 'STAFF', 'OFFICIAL', 'ANYONE'
    )),
    add constraint penalty_part_suspension_of_check check (suspension_of in (
    'INSTITUTION', 'DEPARTMENT', 'AGENCY', 'PERSON', 'PRINCIPAL', 'STAFF', 'OFFICIAL', 'ANYONE'
    )),
    add constraint penalty_part_applied_kind_check check (applied_kind in (
    'AGENCY_MGMT_FAIL', 'AGENCY_FRAUD', 'SPLIT_OR_SHAM_BED', 'OVER_TREATMENT', 'OVER_CHARGING', 'SUBSTITUTION',
    'RESALE_FACILITATION', 'OUT_OF_SCOPE_SETTLEMENT', 'OTHER_LOSS', 'NO_INTERNAL_SYSTEM', 'RECORDS_NOT_KEPT',
    'DATA_NOT_TRANSMITTED', 'INFO_NOT_REPORTED', 'COST_NOT_DISCLOSED', 'NO_CONSENT', 'REFUSE_INSPECTION',
    'FRAUD_INDUCE_IMPERSONATION', 'FRAUD_FORGED_RECORDS', 'FRAUD_FICTITIOUS_SERVICE', 'FRAUD_OTHER', 'FRAUD_ART38_WITH_INTENT',
    'PERSON_LEND_CREDENTIAL', 'PERSON_DUPLICATE_BENEFIT', 'PERSON_RESALE', 'PERSON_FRAUD', 'BRIBERY', 'PRINCIPAL_BAR',
    'MISAPPROPRIATION', 'LEAK', 'TRACE_CODE_NOT_USED'
    ));
alter table finding add constraint finding_kind_check check (kind in (
    'AGENCY_MGMT_FAIL', 'AGENCY_FRAUD', 'SPLIT_OR_SHAM_BED', 'OVER_TREATMENT', 'OVER_CHARGING', 'SUBSTITUTION',
    'RESALE_FACILITATION', 'OUT_OF_SCOPE_SETTLEMENT', 'OTHER_LOSS', 'NO_INTERNAL_SYSTEM', 'RECORDS_NOT_KEPT',
    'DATA_NOT_TRANSMITTED', 'INFO_NOT_REPORTED', 'COST_NOT_DISCLOSED', 'NO_CONSENT', 'REFUSE_INSPECTION',
    'FRAUD_INDUCE_IMPERSONATION', 'FRAUD_FORGED_RECORDS', 'FRAUD_FICTITIOUS_SERVICE', 'FRAUD_OTHER', 'FRAUD_ART38_WITH_INTENT',
    'PERSON_LEND_CREDENTIAL', 'PERSON_DUPLICATE_BENEFIT', 'PERSON_RESALE', 'PERSON_FRAUD', 'BRIBERY', 'PRINCIPAL_BAR',
    'MISAPPROPRIATION', 'LEAK', 'TRACE_CODE_NOT_USED'
));
