-- An approval has one claim, so the key of a claim is known again by its approval: under the same key another receipt is another claim.
alter table payout_claim drop constraint payout_claim_key_hash_key;
