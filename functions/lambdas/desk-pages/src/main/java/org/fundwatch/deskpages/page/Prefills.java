package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Words;

/** What the desk knows before somebody fills in a form: a penalty has one part for each finding. */
@ApplicationScoped
class Prefills {
    private static final String PENALTY = "ActResource_decidePenalty";
    private static final String PARTS = "parts";

    private final StaffApi api;

    Prefills(StaffApi api) {
        this.api = api;
    }

    Uni<Prefill> of(Frame frame, Operation operation, String path) {
        if (!operation.id().equals(PENALTY)) {
            return Uni.createFrom().item(Prefill.NONE);
        }
        return api.read(frame.person(), path.substring(0, path.lastIndexOf('/')), Map.of())
                .map(answer -> answer instanceof Answer.Told(JsonNode body)
                        ? parts(body.path("findings"), frame.words())
                        : Prefill.NONE);
    }

    private static Prefill parts(JsonNode findings, Words words) {
        var values = new HashMap<String, String>();
        var fixed = new HashSet<String>();
        var legends = new HashMap<String, String>();
        values.put(Typed.countOf(PARTS), String.valueOf(findings.size()));
        fixed.add(Typed.countOf(PARTS));
        for (var index = 0; index < findings.size(); index++) {
            var part = PARTS + "." + index;
            values.put(part + ".finding", findings.get(index).path("finding").asText());
            fixed.add(part + ".finding");
            legends.put(part, legend(findings.get(index), words));
        }
        return new Prefill(values, fixed, legends);
    }

    private static String legend(JsonNode finding, Words words) {
        var kind = words.value("ViolationKind", finding.path("kind").asText());
        var amount = Figures.yuan(finding.path("amountFen").asLong(), words);
        var intent = words.say(finding.path("intent").asBoolean() ? "intent" : "noIntent");
        return words.say("finding", finding.path("finding").asText(), kind, amount, intent);
    }
}
