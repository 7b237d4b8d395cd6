-- What an anonymous reporter chose to be known by, as a keyed hash; never the words themselves.
alter table report add column token_verifier bytea check (length(token_verifier) = 32);
grant select (token_verifier) on report to report_follow_up;
