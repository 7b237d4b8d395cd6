package org.fundwatch.claimvalidation.fsi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.claims.checking.CheckText;
import org.fundwatch.claimvalidation.Outcome;

/**
 * What came of one patient's question.
 *
 * @param results its findings as they are told
 */
record Answered(Asked asked, Outcome outcome, List<Map<String, Object>> results) {

    boolean isChecked() {
        return outcome instanceof Outcome.Checked;
    }

    /** How the check went, beside the national fields: by this id a late one is fetched. */
    Map<String, Object> check() {
        var check = new LinkedHashMap<String, Object>();
        check.put("check_id", outcome.checkId().toString());
        check.put("patn_id", asked.patient());
        check.put("mdtrt_id", asked.visit());
        check.put("checked", isChecked());
        switch (outcome) {
            case Outcome.GoOn late -> {
                check.put(
                        "reason",
                        asked.size() == Asked.Size.FITS
                                ? late.reason().name()
                                : asked.size().name());
                check.put("queued", late.later() == Outcome.Later.QUEUED);
            }
            case Outcome.Checked checked -> {
                check.put(
                        "not_checked",
                        checked.result().notChecked().stream().map(Unsaid::told).toList());
                check.put("not_computable", CheckText.rules(checked.result().unheld()));
            }
        }
        return check;
    }
}
