-- The vault finds the identity of a case, and says by what a claimant is known; never the token itself.
grant select (id, case_number, standing, token_verifier) on report to identity_vault;
