package org.fundwatch.claims;

/** Asks of stays alone (住院); of a visit whose kind nobody said nothing is known. */
record OfStays(Evaluator evaluator) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return switch (claim.visit().type()) {
            case INPATIENT -> evaluator.ask(claim);
            case UNKNOWN -> Answer.lacks(Visit.TYPE);
            case OUTPATIENT, EMERGENCY, CHRONIC_OUTPATIENT, PHARMACY, INTERNET -> Answer.nothing();
        };
    }
}
