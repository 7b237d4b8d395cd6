package org.fundwatch.desk;

import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.platform.JsonBody;

/** The answer to a recorded entry, kept by its key. */
@Schema(name = "RecordedEntry")
record RecordedView(String caseNumber, int number) {

    static String write(Order order, int number) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("caseNumber", order.subject());
        answer.put("number", number);
        return JsonBody.write(answer);
    }

    static RecordedView read(String json) {
        var kept = JsonBody.read(json);
        return new RecordedView(kept.text("caseNumber"), kept.integer("number"));
    }
}
