-- For how long a part suspends services or settlement, in half months, and which circumstances the article asks for; by which
-- document another authority fined the act.
alter table penalty_part
    add column suspended_halves          integer check (suspended_halves > 0),
    add column suspension_needs          text not null default '',
    add column fined_elsewhere_document  text;
alter table penalty_part alter column suspension_needs drop default;

-- A measure under an agreement may fall.
alter table agreement_follow_up
    drop constraint agreement_follow_up_kind_check,
    add constraint agreement_follow_up_kind_check check (kind in (
        'ASKED_TO_GO_ON', 'VERIFICATION_PASSED', 'VERIFICATION_FAILED', 'PENALTY_OUTSTANDING', 'PENALTY_PERFORMED',
        'DAMAGES_OUTSTANDING', 'DAMAGES_PAID', 'ANNULLED'
    ));
