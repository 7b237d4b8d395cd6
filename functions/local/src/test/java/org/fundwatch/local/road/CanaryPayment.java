package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** A marked reporter is paid, by every way on which the paying side and the vault can meet what was sealed. */
record CanaryPayment(House house, MarkedReporter reporter, Doors doors) {
    private static final String FORM = "/follow-up/zh-CN/claim";
    private static final int CREATED = 201;

    /** Claims in another name first, is paid in the end, and is then looked up by two people who may. */
    void byProgram(Receipt receipt) {
        var approval = house.granted(receipt.caseNumber());
        claim(receipt, with("holder", "another " + reporter.claim().get("holder")));
        assertThat(check(approval)).isEqualTo("DIFFERS");
        claim(receipt, with("document", reporter.claim().get("document") + "9"));
        assertThat(check(approval)).isEqualTo("DIFFERS");
        claim(receipt, reporter.claim());
        pay(approval);
        lookUp(receipt);
    }

    /** Claims by the form without script. */
    void byForm(Receipt receipt) {
        var approval = house.granted(receipt.caseNumber());
        var fields = Portal.hidden(doors.page(FORM).text());
        fields.putAll(reporter.claim());
        fields.put("receipt", receipt.secret());
        assertThat(doors.submit(FORM, Portal.encoded(fields)).status()).isEqualTo(CREATED);
        pay(approval);
    }

    private void claim(Receipt receipt, Map<String, String> details) {
        new Paying(doors, house.addresses(), Patience.FOR_COLD_STARTS).claim(receipt, details);
    }

    private Map<String, String> with(String field, String value) {
        var claim = new HashMap<>(reporter.claim());
        claim.put(field, value);
        return claim;
    }

    private String check(String approval) {
        return house.paying().check(approval).text("outcome");
    }

    private void pay(String approval) {
        assertThat(check(approval)).isEqualTo("MATCHES");
        house.paying().order(approval);
        assertThat(house.paying().pay(approval, "DEMONSTRATION-CANARY").text("step"))
                .isEqualTo("PAID");
    }

    private void lookUp(Receipt receipt) {
        var request = Map.of("caseNumber", receipt.caseNumber(), "purpose", "PROTECTION", "reason", "DEMONSTRATION");
        var opening = staff("adjudicator", "", request).json().text("opening");
        staff("auditor", "/" + opening + "/approval", Map.of());
        assertThat(staff("adjudicator", "/" + opening + "/reading", Map.of()).text())
                .contains(reporter.claim().get("holder"));
    }

    private Answer staff(String role, String path, Map<String, ?> body) {
        return house.doors()
                .act("POST", "/v1/openings" + path, house.addresses().token(role), body);
    }
}
