package org.fundwatch.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A main diagnosis and a main operation that do not go together (诊断与手术操作不符); not checked where the map is silent. */
record DiagnosisOperationFit(Map<String, List<String>> fits) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        var diagnoses = claim.visit().diagnoses();
        var operations = claim.visit().operations();
        if (diagnoses.isEmpty()) {
            return Answer.lacks("visit.diagnoses");
        }
        if (operations.isEmpty()) {
            return Answer.lacks("visit.operations");
        }
        return operations.get().stream()
                .min(Comparator.comparing(Operation::no))
                .flatMap(operation ->
                        diagnoses.get().stream().findFirst().map(diagnosis -> together(diagnosis, operation.named())))
                .orElseGet(Answer::nothing);
    }

    private Answer together(Named diagnosis, Named operation) {
        var known = fits.entrySet().stream()
                .filter(row -> diagnosis.meets(row.getKey()) || operation.meets(row.getKey()))
                .toList();
        if (known.isEmpty()) {
            return Answer.lacks("params.fit_map");
        }
        var fit = known.stream().anyMatch(row -> {
            var other = diagnosis.meets(row.getKey()) ? operation : diagnosis;
            return row.getValue().stream().anyMatch(other::meets);
        });
        return fit ? Answer.nothing() : Answer.of(Found.bare(Extent.visit(), Measures.none()));
    }
}
