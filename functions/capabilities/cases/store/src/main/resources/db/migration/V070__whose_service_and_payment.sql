-- Where a decision fines several, a service and a payment of a fine say whose they are; entries of before say nothing.
alter table procedure_entry add column addressee text
    constraint procedure_entry_addressee_check check (addressee in (
    'INSTITUTION', 'DEPARTMENT', 'AGENCY', 'PERSON', 'PRINCIPAL', 'STAFF', 'OFFICIAL', 'ANYONE'
    ));
