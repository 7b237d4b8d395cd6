package org.fundwatch.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The portal's form, filled in by somebody who typed a name and then chose to stay anonymous. */
final class PortalFields {

    private PortalFields() {}

    static Map<String, String> filled() {
        var fields = new HashMap<>(Map.of("address", "", "document", "", "wantsReward", "yes"));
        fields.put("key", UUID.randomUUID().toString());
        fields.put("place", "110000");
        fields.put("subject", "UNIT");
        fields.put("reported", "Hospital <PC-009> & Co");
        fields.put("from", "2026-01-05");
        fields.put("until", "2026-02-06");
        fields.put("facts", "DEMONSTRATION: 空床也收了费。");
        fields.put("standing", "anonymous");
        fields.put("name", "DEMONSTRATION-Li");
        fields.put("phone", "139-0000-4712");
        return fields;
    }
}
