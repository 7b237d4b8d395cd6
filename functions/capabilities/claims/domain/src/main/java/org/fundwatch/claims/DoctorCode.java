package org.fundwatch.claims;

import java.util.List;

/** A line without the code of a physician who may charge it (费用未绑定医保医师代码、医师已暂停). */
record DoctorCode(Shape shape) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var suspended = claim.facts().suspendedDoctors().orElseGet(List::of);
        return Answer.of(claim.lines().stream()
                .filter(line -> line.prescribed()
                        .doctor()
                        .filter(code -> fits(code, suspended))
                        .isEmpty())
                .map(line -> Found.bare(Extent.line(line), Measures.none())));
    }

    private boolean fits(String code, List<String> suspended) {
        return shape.fits(code) && !suspended.contains(code);
    }
}
