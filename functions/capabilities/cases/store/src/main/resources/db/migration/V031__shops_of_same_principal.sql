-- The other shops of the same principal whose agreements end with this one, as people established them.
alter table agreement_measure add column shops text not null default ''
    check (shops ~ '^(P[0-9]{11}( P[0-9]{11})*)?$');
