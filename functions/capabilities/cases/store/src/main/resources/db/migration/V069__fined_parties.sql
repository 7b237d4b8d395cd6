-- The deadlines of a penalty go by whom it fines.
grant select (case_number, decision, addressee, fine_fen) on penalty_part to case_events;
