package org.fundwatch.intake.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Tree;
import org.fundwatch.pages.Form;

/** What was typed into the portal's form, as the request that it stands for. */
final class PortalForm {
    private static final Pattern INSTITUTION_CODE = Pattern.compile("[HP][0-9]{11}");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/place", "place"),
            Map.entry("/subject", "subject"),
            Map.entry("/reported", "reported"),
            Map.entry("/reported/name", "reported"),
            Map.entry("/reported/institutionCode", "reported"),
            Map.entry("/conduct/from", "from"),
            Map.entry("/conduct/until", "until"),
            Map.entry("/facts", "facts"),
            Map.entry("/claimToken", "token"),
            Map.entry("/identity", "name"),
            Map.entry("/identity/name", "name"),
            Map.entry("/identity/phone", "phone"),
            Map.entry("/identity/address", "address"),
            Map.entry("/identity/document", "document"));

    private PortalForm() {}

    /** Whoever chose to stay anonymous leaves no name behind, even if one was typed before. */
    static Tree body(Form form) {
        var named = form.value("standing").equals("named");
        var body = new HashMap<String, Object>(Map.of("channel", "WEB", "named", named));
        body.put("wantsReward", !form.value("wantsReward").isEmpty());
        body.put("reported", reported(form.value("reported")));
        body.put("conduct", filled(form, "from", "until"));
        body.putAll(filled(form, "place", "subject", "facts"));
        if (named) {
            body.put("identity", filled(form, "name", "phone", "address", "document"));
        } else if (!form.value("token").isEmpty()) {
            body.put("claimToken", form.value("token"));
        }
        return Tree.of(body);
    }

    /** The field that a pointer into the request speaks of, or "form". */
    static String field(String pointer) {
        return FIELDS.getOrDefault(pointer, "form");
    }

    private static Map<String, String> reported(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        return Map.of(INSTITUTION_CODE.matcher(text).matches() ? "institutionCode" : "name", text);
    }

    private static Map<String, String> filled(Form form, String... fields) {
        var filled = new HashMap<String, String>();
        for (var field : fields) {
            if (!form.value(field).isEmpty()) {
                filled.put(field, form.value(field));
            }
        }
        return filled;
    }
}
