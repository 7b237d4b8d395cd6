-- A card may be dismissed without a reason (decision 0028); 3103 asks for one at its own door.
alter table claim_decision drop constraint claim_decision_reason;
