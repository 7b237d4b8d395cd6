-- case-deadlines counts the periods of open cases: of a penalty it reads what is demanded by when, and nothing of why.
grant select (case_number, number, decided_on, refund_fen, fine_fen, confiscated_fen) on penalty_decision to case_events;
grant select (case_number, decision, revoked_on) on penalty_revocation to case_events;
grant select on procedure_entry to case_events;
