package org.fundwatch.cases.published;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/**
 * One finding of a case that was found true (查实事项).
 *
 * @param number counts from 1 within the case
 * @param loss what the fund gets back of it, in fen
 * @param match how far it is what was reported; empty where nobody has said
 * @param reported the part of the loss that the report named, in fen
 * @param fraud whether it is fraud on the fund (骗取)
 */
public record SubstantiatedFinding(int number, Money loss, Optional<ReportMatch> match, Money reported, boolean fraud) {

    Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("number", number);
        data.put("lossFen", loss.fen());
        match.ifPresent(it -> data.put("match", it.name()));
        data.put("reportedFen", reported.fen());
        data.put("fraud", fraud);
        return data;
    }

    static SubstantiatedFinding of(Tree data) {
        return new SubstantiatedFinding(
                data.positive("number"),
                data.sum("lossFen"),
                data.has("match") ? Optional.of(data.oneOf("match", ReportMatch.class)) : Optional.empty(),
                data.sum("reportedFen"),
                data.bool("fraud"));
    }
}
